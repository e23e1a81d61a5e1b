import { specification } from '@greengate/kernel/testing';
import { programmeDecider, type ProgrammeCommand } from './programme.decider';
import { programmesEvents } from './programmes.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const programmeId = id(1);
const content = { programmeId, organisationId: id(2), name: 'Green admission', currency: 'TWD', timeZone: 'Asia/Taipei' };
const { make } = programmesEvents;
const created = make.ProgrammeCreated(content);
const engaged = make.OrganisationEngaged({ programmeId, organisationId: id(3), as: 'auditor', until: null });
const engage: ProgrammeCommand = { type: 'engage', organisationId: id(3), as: 'auditor', until: null, now: '2025-06-01T10:00:00.000Z' };
const spec = specification(programmeDecider);

describe('a programme', () => {
  it('is created by a buyer', () => spec.given().when({ type: 'create', organisationKind: 'buyer', ...content }).then(created));
  it.each(['supplier', 'auditor', null])('is not created by %s', (organisationKind) => spec.given().when({ type: 'create', organisationKind, ...content }).thenRejected('programmes.not-a-buyer'));
  it('is renamed, keeping the old name in the history', () => spec.given(created).when({ type: 'rename', name: 'New' }).then(make.ProgrammeRenamed({ programmeId, name: 'New', previous: 'Green admission' })));
  it('keeps its name when it is the same', () => spec.given(created).when({ type: 'rename', name: 'Green admission' }).thenNothing());
  it('engages an auditor', () => spec.given(created).when(engage).then(engaged));
  it('engages once, and again with another last day', () => {
    spec.given(created, engaged).when(engage).thenNothing();
    spec.given(created, engaged).when({ ...engage, until: '2025-06-01' }).then(make.OrganisationEngaged({ programmeId, organisationId: id(3), as: 'auditor', until: '2025-06-01' }));
  });
  it('does not engage its own owner', () => spec.given(created).when({ ...engage, organisationId: id(2) }).thenRejected('programmes.engages-itself'));
  it('does not engage until yesterday', () => spec.given(created).when({ ...engage, until: '2025-05-31' }).thenRejected('programmes.engagement-in-the-past'));
  it('ends an engagement that there is', () => {
    spec.given(created, engaged).when({ type: 'end-engagement', organisationId: id(3), as: 'auditor' }).then(make.EngagementEnded({ programmeId, organisationId: id(3), as: 'auditor' }));
    spec.given(created, engaged).when({ type: 'end-engagement', organisationId: id(3), as: 'verifier' }).thenRejected('resource.not-found');
  });
  const target = { baseYear: 2023, targetYear: 2030, reduction: '0.3' };
  const set = make.ProgrammeTargetSet({ programmeId, ...target, reason: 'board', previous: null });
  it('has a reduction target, which a new one supersedes', () => {
    spec.given(created).when({ type: 'set-target', target, reason: 'board' }).then(set);
    spec.given(created, set).when({ type: 'set-target', target: { ...target, reduction: '0.30' }, reason: 'again' }).thenNothing();
    spec.given(created, set).when({ type: 'set-target', target: { ...target, targetYear: 2028 }, reason: 'sooner' }).then(make.ProgrammeTargetSet({ programmeId, ...target, targetYear: 2028, reason: 'sooner', previous: target }));
  });
  it('has none that ends before it begins, or reduces nothing', () => {
    spec.given(created).when({ type: 'set-target', target: { ...target, targetYear: 2023 }, reason: 'board' }).thenRejected('programmes.target-before-base');
    spec.given(created).when({ type: 'set-target', target: { ...target, reduction: '0.00' }, reason: 'board' }).thenRejected('programmes.target-without-reduction');
  });
  it('that does not exist is not found', () => spec.given().when({ type: 'rename', name: 'x' }).thenRejected('resource.not-found'));
});
