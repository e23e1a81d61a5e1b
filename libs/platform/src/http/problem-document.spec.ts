import { EvidenceDamagedError, EvidenceMissingError, EvidenceStoreUnavailableError } from '@greengate/evidence-store';
import { RejectedError } from '@greengate/kernel';
import { answerProblem } from './problem-document';

const circumstances = { language: 'en' as const, traceId: 't', path: '/x', method: 'GET' };
const answered = (error: unknown) => {
  const { document, headers, bug } = answerProblem(error, circumstances);
  return [document.status, document.code, document.title, headers['Retry-After'], bug];
};

describe('problems with files', () => {
  it('a full disk is 507, a store that is away 503 with Retry-After', () => {
    expect(answered(new EvidenceStoreUnavailableError('x', 'full'))).toEqual([507, 'file.no-room', 'No room left', undefined, false]);
    expect(answered(new RejectedError({ code: 'file.no-room', facts: {} }))).toEqual([507, 'file.no-room', 'No room left', undefined, false]);
    for (const reason of ['unreachable', 'closed'] as const) expect(answered(new EvidenceStoreUnavailableError('x', reason))).toEqual([503, 'store.unavailable', 'Unavailable for the moment', '2', false]);
  });
  it('damaged and lost content need a person, and name the digest', () => {
    for (const error of [new EvidenceDamagedError('abc'), new EvidenceMissingError('abc')]) {
      expect(answered(error).slice(0, 2)).toEqual([500, 'file.damaged']);
      expect(answerProblem(error, { ...circumstances, language: 'zh-CN' }).document.detail).toContain('abc');
    }
  });
});
