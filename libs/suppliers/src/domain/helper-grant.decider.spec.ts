import { fold } from '@greengate/kernel';
import { specification } from '@greengate/kernel/testing';
import fc from 'fast-check';
import { helperMessages, opensMessage } from '../contracts/helper-messages';
import { helperMay } from '../contracts/helper-may.contract';
import { helperGrantDecider, type HelperGrantCommand } from './helper-grant.decider';
import { helperGrantEvents, type HelperGrantEvent } from './helper-grant.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = { supplierId: id(1), grantId: id(2) };
const helper = { organisationId: id(3), name: 'Harbour Accounting', kind: 'supplier', userId: null };
const grant: HelperGrantCommand = { type: 'grant', ...ids, supplierOrganisationId: id(4), helper, purpose: 'energy bills', may: ['submit', 'draft', 'submit'], until: '2025-12-31', by: id(5), today: '2025-06-01' };
const { make } = helperGrantEvents;
const granted = make.HelperGranted({ ...ids, helperOrganisationId: id(3), helperUserId: null, helperName: 'Harbour Accounting', purpose: 'energy bills', may: ['draft', 'submit'], until: '2025-12-31', grantedBy: id(5) });
const ended = (reason: 'revoked' | 'expired', note: string | null) => make.HelperGrantEnded({ ...ids, helperOrganisationId: id(3), reason, note });
const spec = specification(helperGrantDecider);

describe('a grant to a helper', () => {
  it('is given once, each right once', () => {
    spec.given().when(grant).then(granted);
    spec.given(granted).when(grant).thenNothing();
  });
  it('may name one person', () => spec.given().when({ ...grant, helper: { ...helper, userId: id(9) } }).then(make.HelperGranted({ ...granted.data, helperUserId: id(9) })));
  it('is not given to the supplier itself', () => spec.given().when({ ...grant, supplierOrganisationId: helper.organisationId }).thenRejected('suppliers.helper-is-itself'));
  it.each(['buyer', 'verifier', 'auditor'])('is not given to a %s, who judges suppliers', (kind) => spec.given().when({ ...grant, helper: { ...helper, kind } }).thenRejected('suppliers.helper-unfit'));
  it('is refused when its last day is over, and taken on that day', () => {
    spec.given().when({ ...grant, today: '2026-01-01' }).thenRejected('suppliers.grant-in-the-past');
    spec.given().when({ ...grant, today: '2025-12-31' }).then(granted);
  });
  it('is revoked once, with the reason', () => {
    spec.given(granted).when({ type: 'revoke', note: 'another accountant' }).then(ended('revoked', 'another accountant'));
    spec.given(granted, ended('revoked', 'x')).when({ type: 'revoke', note: 'again' }).thenNothing();
    spec.given().when({ type: 'revoke', note: 'x' }).thenRejected('resource.not-found');
  });
  it('expires the day after its last day, and not before', () => {
    spec.given(granted).when({ type: 'expire', today: '2025-12-31' }).thenNothing();
    spec.given(granted).when({ type: 'expire', today: '2026-01-01' }).then(ended('expired', null));
    spec.given(granted, ended('revoked', 'x')).when({ type: 'expire', today: '2026-01-01' }).thenNothing();
    spec.given(make.HelperGranted({ ...granted.data, until: null })).when({ type: 'expire', today: '2099-01-01' }).thenNothing();
  });
  it('folds to the same state in one go as in two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<HelperGrantEvent>(granted, ended('revoked', 'x'), ended('expired', null)), { maxLength: 8 }), fc.nat(8), (list, cut) => {
        expect(fold(helperGrantDecider, list.slice(cut), fold(helperGrantDecider, list.slice(0, cut)))).toEqual(fold(helperGrantDecider, list));
      }),
    );
  });
});

describe('what a grant opens', () => {
  it('is what it names, and nothing for an empty one', () => {
    expect(opensMessage(['draft'], 'disclosures.SubmitDisclosure')).toBe(false);
    expect(opensMessage(['draft', 'submit'], 'disclosures.SubmitDisclosure')).toBe(true);
    expect(opensMessage([], 'disclosures.GetDisclosure')).toBe(false);
    expect(Object.keys(helperMessages).sort()).toEqual([...helperMay.options].sort());
  });
  it('is never a judgement, a consent, or another grant', () => {
    const opened = Object.values(helperMessages).flat();
    expect(opened.filter((name) => /Accept|Return|Review|Verify|Consent|Grant|Revoke|Withdraw|Contact/.test(name))).toEqual([]);
  });
});
