import { randomBytes } from 'node:crypto';
import { openMongoReadStore } from '@greengate/read-store';
import { readStoreContract } from '@greengate/read-store/testing';
import { startedMongo } from './engines/mongo-engine';

const mongo = startedMongo('read store contract');
let databases = 0;
const name = `greengate_test_${randomBytes(4).toString('hex')}`;

readStoreContract(mongo.what, async () => openMongoReadStore({ url: await mongo.url(`${name}_${(databases += 1)}`), database: name }));
