export { connectMongo, type MongoConnection, type MongoOptions } from './connect-mongo';
export { mongoAddressFault, mongoAddressOf, type MongoAddress } from './mongo-address';
export { isDuplicate, mongoFailureOf, type MongoFailure } from './mongo-failure';
