// Health check, which makes the replica set when there is none yet. Healthy: this node takes writes.
try {
  rs.status();
} catch {
  rs.initiate({ _id: 'greengate', members: [{ _id: 0, host: 'mongo:27017' }] });
}
quit(db.hello().isWritablePrimary ? 0 : 1);
