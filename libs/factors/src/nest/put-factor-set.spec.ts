import { deterministicId, type Actor } from '@greengate/kernel';
import { createTestApplication, type TestApplication } from '@greengate/platform/testing';
import { factorsContext } from '../index';
import { shippedFactorSet } from '../testing';
import { putFactorSet, type SendAs } from './put-factor-set';

const organisationId = deterministicId('buyer');

describe('putting a shipped set into the library', () => {
  let app: TestApplication;
  const sender = (actor: Actor): SendAs => async (definition, input) => (await app.send(actor, definition, input)).output;
  const by = (id: string): SendAs => sender(app.as('programme-owner', { organisation: organisationId, id }));
  const head = () => app.services.eventStore.head();

  beforeAll(async () => {
    app = await createTestApplication([factorsContext]);
  });
  afterAll(() => app.close());

  it('drafts in parts, is published by another person, and changes nothing the second time', async () => {
    const document = shippedFactorSet('cn-fuels');
    const parts: number[] = [];
    const put = { organisationId, document, drafter: by('ann'), approver: by('bob'), onProgress: (part: number) => void parts.push(part) };
    expect(await putFactorSet(app.services, put)).toMatchObject({ setId: 'cn-fuels', outcome: 'published', rows: 109 });
    expect(parts).toEqual([0, 1, 2]);
    const before = await head();
    expect(await putFactorSet(app.services, put)).toMatchObject({ outcome: 'unchanged', status: 'published' });
    expect(await head()).toBe(before);
    await expect(putFactorSet(app.services, { ...put, document: { ...document, version: 'another' } })).rejects.toMatchObject({ rejection: { code: 'factors.set-published' } });
  }, 60_000);

  it('goes on where it stopped, whoever drafted, and stays a draft without an approver', async () => {
    const put = { organisationId, document: shippedFactorSet('defra-2024'), approver: null };
    let sent = 0;
    const broken: SendAs = async (definition, input, ...about) => {
      if ((sent += 1) > 4) throw new Error('the plug was pulled');
      return by('ann')(definition, input, ...about);
    };
    await expect(putFactorSet(app.services, { ...put, drafter: broken })).rejects.toThrow('the plug was pulled');
    sent = 0;
    const counting: SendAs = async (definition, input, ...about) => {
      sent += 1;
      return by('cat')(definition, input, ...about);
    };
    expect(await putFactorSet(app.services, { ...put, drafter: counting })).toMatchObject({ outcome: 'drafted' });
    expect(sent).toBe(5);
    expect(await putFactorSet(app.services, { ...put, drafter: counting })).toMatchObject({ outcome: 'unchanged', status: 'drafted' });
    await expect(putFactorSet(app.services, { ...put, drafter: counting, approver: by('cat') })).rejects.toMatchObject({ rejection: { code: 'factors.self-approval' } });
    expect(await putFactorSet(app.services, { ...put, drafter: counting, approver: by('bob') })).toMatchObject({ outcome: 'published', rows: 3235 });
  }, 60_000);
});
