// At the first start of an empty volume: the user of Greengate, with rights on its own databases alone.
const { readFileSync } = require('fs');

db.getSiblingDB('admin').createUser({
  user: 'greengate',
  pwd: readFileSync('/tmp/app-password', 'utf8').trim(),
  roles: ['greengate_views', 'greengate_operations', 'greengate_evidence'].map((name) => ({ role: 'readWrite', db: name })),
});
