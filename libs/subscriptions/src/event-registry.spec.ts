import { defineEvents } from '@greengate/kernel';
import { z } from 'zod';
import { createEventRegistry } from './event-registry';
import { accountEvents, metadata } from './testing/accounts.fixture';

const says = { en: '-', 'zh-CN': '-' };
const grown = defineEvents('grown', {
  Named: { version: 2, schema: z.strictObject({ name: z.string(), language: z.string() }), says, upcast: { 1: (data) => ({ ...data, language: 'en' }) } },
});
const registry = createEventRegistry([accountEvents, grown]);
const stored = (type: string, data: unknown, schemaVersion = 1) => ({
  id: 'e', stream: 's-1', revision: 0, position: '1'.padStart(20, '0'), type, data, metadata: metadata(schemaVersion), recordedAt: '2025-01-01T00:00:00.000Z',
});

describe('event registry', () => {
  it.each(['decode', 'decodeTrusted'] as const)('%s routes by type and upcasts', (how) => {
    expect(registry[how](stored('accounts.Closed', { accountId: 'a' })).event).toEqual({ type: 'accounts.Closed', data: { accountId: 'a' } });
    expect(registry[how](stored('grown.Named', { name: 'n' })).event.data).toEqual({ name: 'n', language: 'en' });
    expect(registry[how](stored('grown.Named', { name: 'n', language: 'zh' }, 2)).event.data).toEqual({ name: 'n', language: 'zh' });
  });

  it.each(['decode', 'decodeTrusted'] as const)('%s refuses what this build does not know', (how) => {
    expect(() => registry[how](stored('accounts.Unheard', {}))).toThrow(expect.objectContaining({ name: 'UnknownEventError' }));
    expect(() => registry[how](stored('elsewhere.Closed', {}))).toThrow(expect.objectContaining({ name: 'UnknownEventError' }));
    expect(() => registry[how](stored('accounts.Closed', { accountId: 'a' }, 2))).toThrow(expect.objectContaining({ name: 'NewerEventError' }));
    expect(() => registry[how](stored('grown.Named', { nome: 'n' }))).toThrow(expect.objectContaining({ name: 'MalformedEventError' }));
  });

  it('refuses two definitions of one type', () => {
    expect(() => createEventRegistry([grown, grown])).toThrow('grown.Named');
  });
});
