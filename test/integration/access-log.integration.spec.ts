import { randomBytes } from 'node:crypto';
import { openMongoReadStore } from '@greengate/read-store';
import { readRecorderContract } from '../../libs/platform/src/access-log/read-recorder.contract';
import { startedMongo } from './engines/mongo-engine';

const mongo = startedMongo('access log contract');
const name = `greengate_test_${randomBytes(4).toString('hex')}`;

readRecorderContract(mongo.what, async () => openMongoReadStore({ url: await mongo.url(name), database: name }));
