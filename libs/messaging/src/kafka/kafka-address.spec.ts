import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaAddressFault, kafkaAddressOf } from './kafka-address';

describe('the address of Kafka', () => {
  it('has brokers, with a port of their own or the usual one', () => {
    const address = kafkaAddressOf('kafka://a:9093,b,[::1]:9094');
    expect(address.client()).toEqual({ brokers: ['a:9093', 'b:9092', '[::1]:9094'], clientId: 'greengate', ssl: false });
    expect(address).toMatchObject({ shown: 'kafka://a:9093,b:9092,[::1]:9094', group: 'greengate', partitions: -1, replication: -1, retentionMs: 14 * 86_400_000 });
  });
  it('has a user with a password of any characters, or one in a file; shows neither', () => {
    const folder = mkdtempSync(join(tmpdir(), 'greengate-address-'));
    writeFileSync(join(folder, 'secret'), 's3cret\n');
    const inline = kafkaAddressOf('kafka://ops:s3%40%3Acret:x@a?ssl=true&sasl=scram-sha-512&group=g&partitions=6&replication=3&retentionDays=2');
    expect(inline.client()).toMatchObject({ ssl: true, sasl: { mechanism: 'scram-sha-512', username: 'ops', password: 's3@:cret:x' } });
    expect(inline).toMatchObject({ group: 'g', partitions: 6, replication: 3, retentionMs: 2 * 86_400_000 });
    expect(JSON.stringify(inline)).not.toContain('cret');
    expect(kafkaAddressOf(`kafka://ops@a?ssl=true&sasl=plain&passwordFile=${join(folder, 'secret')}`).client()).toMatchObject({ sasl: { password: 's3cret' } });
    rmSync(folder, { recursive: true });
  });
  it.each([
    ['kafka://', /Write kafka:/],
    ['kafka://a:b', /Write kafka:/],
    ['amqp://a', /Write kafka:/],
    ['kafka://a?retries=3', /no setting "retries"/],
    ['kafka://a?sasl=gssapi', /one of plain/],
    ['kafka://ops:s3cret@a', /needs \?sasl/],
    ['kafka://a?sasl=plain&ssl=true', /needs a user and one password/],
    ['kafka://ops:s3cret@a?sasl=plain', /never sent without TLS/],
    ['kafka://ops:s3cret@a?sasl=plain&ssl=true&passwordFile=x', /one password/],
    ['kafka://a?sslCAFile=x', /need \?ssl=true/],
    ['kafka://a?ssl=true&sslKeyFile=x', /belong together/],
    ['kafka://ops:%zz@a?sasl=plain&ssl=true', /percent-encoded/],
  ])('refuses %s', (address, fault) => {
    expect(kafkaAddressFault(address)).toMatch(fault);
    expect(kafkaAddressFault(address)).not.toContain('s3cret');
    expect(() => kafkaAddressOf(address)).toThrow();
  });
});
