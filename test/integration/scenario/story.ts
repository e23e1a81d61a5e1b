import { getGate } from '@greengate/admissions/contracts';
import { draftBenchmarkSet, draftRuleset, getAssessment, publishBenchmarkSet, publishRuleset } from '@greengate/assessments/contracts';
import { acceptCorrectiveAction, attachEvidence, closeFinding, performAudit, raiseFinding, scheduleAudit, submitCorrectiveAction, verifyFinding } from '@greengate/audits/contracts';
import { commitTarget } from '@greengate/commitments/contracts';
import { acceptDisclosure, correctDisclosure, getReview, restateDisclosure, returnDisclosure, submitDisclosure } from '@greengate/disclosures/contracts';
import { registerOrganisation, registerUser } from '@greengate/identity/contracts';
import { addDays, type MessageDefinition, type OutputOf, type Role } from '@greengate/kernel';
import { createProgramme, engageOrganisation, getSupplierPage } from '@greengate/programmes/contracts';
import { recordSpend } from '@greengate/purchasing/contracts';
import { acceptInvitation, classifySupplier, inviteSupplier } from '@greengate/suppliers/contracts';
import { disclosedYear } from '../../support/disclosed-year';
import { shippedDocument } from '../../support/published-documents';
import { Acknowledgements } from './acknowledgements';
import { Client, password } from './client';
import type { Installation } from './installation';
import { taxId } from './tax-id';

interface Supplier {
  readonly number: number;
  readonly client: Client;
  readonly supplierId: string;
  readonly disclosureIds: Readonly<Record<number, string>>;
}

/** How much waits for everything to be handled: each step (the digest depends on it) or only where the next step needs it. */
export type Pace = 'step by step' | 'as fast as it goes';

export interface StoryOptions {
  readonly suppliers?: number;
  readonly pace?: Pace;
  /** Each request is sent twice at once, to different processes; at the end all are sent once more, the last one first. */
  readonly twice?: boolean;
  readonly onStep?: (step: string) => Promise<void> | void;
}

/**
 * The spine told over HTTP to a running installation: from supplier facts to tier, gate, finding, restatement and a deadline that passes. Every command
 * has a key of its own, so that the same story gives the same ids; the clock stands still but for `travelTo`.
 */
export class Story {
  readonly acknowledgements = new Acknowledgements();
  readonly suppliers: Supplier[] = [];
  private readonly people = new Map<string, Client>();
  private readonly late: (() => Promise<unknown>)[] = [];
  private programmeId = '';
  private auditors = '';

  constructor(
    private readonly installation: Installation,
    private readonly options: StoryOptions = {},
  ) {}

  /** All of it. */
  async tell(): Promise<void> {
    await this.found();
    await this.rules();
    for (let number = 1; number <= (this.options.suppliers ?? 2); number += 1) await this.supplier(number);
    await this.audits();
    await this.restatements();
    await this.deadline();
    for (const again of this.late.toReversed()) await again();
    await this.installation.settled();
  }

  /** The buyer, its people, and the auditing body. */
  async found(): Promise<void> {
    const { installation } = this;
    const founded = JSON.parse(await installation.cli('init', '--organisation', 'Formosa Devices', '--person', 'Ada', '--email', 'ada@greengate.example', '--json')) as { password: string; organisationId: string };
    await installation.settled();
    const ada = new Client('ada@greengate.example', this.connection, founded.password);
    this.people.set('ada', ada);
    await this.hire('ada', founded.organisationId, 'Olga', ['programme-owner']);
    await this.hire('ada', founded.organisationId, 'Ana', ['analyst']);
    await this.hire('ada', founded.organisationId, 'Pei', ['procurement-manager']);
    this.auditors = await this.body('Independent Auditors', 'auditor', 'Ida');
    await this.hire('ida', this.auditors, 'Ivo', ['auditor']);
    await installation.settled();
  }

  /** A programme and its rules, drafted by one and published by another. */
  async rules(): Promise<void> {
    const ada = this.person('ada');
    const created = await this.does('ada', createProgramme, { organisationId: ada.organisationId, name: 'Green 2030', currency: 'TWD', timeZone: 'Asia/Taipei' }, 'programme');
    const { programmeId } = created;
    this.programmeId = programmeId;
    await this.does('ada', engageOrganisation, { programmeId, organisationId: this.auditors, as: 'auditor', until: '2027-12-31' }, 'engage');
    await this.does('olga', draftBenchmarkSet, { programmeId, document: shippedDocument('benchmarks-tw-2024') }, 'draft-benchmarks');
    await this.does('olga', draftRuleset, { programmeId, document: shippedDocument('sdp-1.0') }, 'draft-rules');
    await this.does('ada', publishBenchmarkSet, { programmeId, benchmarkSetId: 'tw-2024', effectiveFrom: '2025-06-02' }, 'publish-benchmarks');
    await this.does('ada', publishRuleset, { programmeId, rulesetId: 'sdp-1.0', effectiveFrom: '2025-06-02' }, 'publish-rules');
    await this.installation.settled({ fired: true });
  }

  /** Invited, registered, three years disclosed, one of them returned and corrected, all accepted, and a target. */
  async supplier(number: number): Promise<void> {
    const { programmeId } = this;
    const who = `su${number}`;
    const key = (step: string): string => `${who}-${step}`;
    await this.body(`Harbour ${number}`, 'supplier', who);
    await this.installation.settled();
    const invited = await this.does('pei', inviteSupplier, { programmeId, supplierName: `Harbour ${number}`, email: `${who}@greengate.example` }, key('invite'));
    const registration = { legalName: `Harbour Electronics ${number}`, sector: '電子業', country: 'TW', province: null, identifiers: [{ scheme: 'twvat', value: taxId(number) }] };
    const consent = { purpose: 'tiering', scopes: ['disclosures', 'targets', 'corrective-actions'], expiresOn: null };
    const { supplierId } = await this.does(who, acceptInvitation, { invitationId: invited.invitationId, token: invited.token, registration, consent }, key('accept'));
    const disclosureIds: Record<number, string> = {};
    for (const [year, value] of [[2022, '1500'], [2023, '1250'], [2024, '1000']] as const) {
      const submitted = await this.does(who, submitDisclosure, { supplierId, inventory: disclosedYear(year, { scope1: { status: 'reported', value } }) }, key(`submit-${year}`));
      disclosureIds[year] = submitted.disclosureId;
    }
    const of2024 = { supplierId, disclosureId: disclosureIds[2024] };
    await this.does('ana', returnDisclosure, { ...of2024, reasons: [{ field: 'scope1', reason: 'evidence', comment: 'The gas meter of the second plant is missing.' }], dueOn: '2025-06-20' }, key('return'));
    await this.does(who, correctDisclosure, { ...of2024, inventory: disclosedYear(2024, { scope1: { status: 'reported', value: '1100' } }) }, key('correct'));
    for (const year of [2024, 2022, 2023]) await this.does('ana', acceptDisclosure, { supplierId, disclosureId: disclosureIds[year] }, key(`accept-${year}`));
    await this.does(who, commitTarget, { supplierId, target: { kind: 'absolute', scopes: [1, 2], baseYear: 2022, targetYear: 2030, reduction: '0.42', baseEmissions: null, coversScope3: false } }, key('target'));
    await this.does('pei', recordSpend, { programmeId, supplierId, year: 2024, money: { amount: String(1_000_000 + number), currency: 'TWD' }, source: 'ledger' }, key('spend'));
    await this.does('pei', classifySupplier, { programmeId, supplierId, category: 'boards', hotSpot: number % 2 === 0, soleSource: false, qualifiedAlternatives: number % 3 }, key('classify'));
    this.suppliers.push({ number, client: this.person(who), supplierId, disclosureIds });
  }

  /** A critical finding for each: action, evidence, verified by another person, closed. */
  async audits(): Promise<void> {
    const audits = new Map<string, string>();
    await this.travelTo('2025-07-01');
    for (const { number, supplierId } of this.suppliers) {
      const { auditId } = await this.does('pei', scheduleAudit, { programmeId: this.programmeId, supplierId, kind: 'on-site', plannedOn: '2025-07-03', criteria: 'ISO 14064-1, energy records', auditorOrganisationId: this.auditors }, `audit-${number}`);
      audits.set(supplierId, auditId);
    }
    await this.travelTo('2025-07-03');
    for (const { number, supplierId } of this.suppliers) {
      const ids = { programmeId: this.programmeId, supplierId, auditId: audits.get(supplierId) ?? '' };
      await this.does('ida', performAudit, { ...ids, performedOn: '2025-07-03' }, `perform-${number}`);
      await this.does('ida', raiseFinding, { ...ids, grade: 'critical', statement: 'A boiler is left out of the inventory.' }, `finding-${number}`);
    }
    await this.travelTo('2025-07-15');
    for (const { number, supplierId } of this.suppliers) {
      const su = `su${number}`;
      const { findings } = await this.asks(su, getSupplierPage, { programmeId: this.programmeId, supplierId });
      const ids = { programmeId: this.programmeId, supplierId, auditId: audits.get(supplierId) ?? '', findingId: findings[0]?.findingId ?? '' };
      await this.does(su, submitCorrectiveAction, { ...ids, rootCause: 'The boiler was bought after the register was made.', action: 'Add it, and review the register yearly.', completeOn: '2025-07-15' }, `action-${number}`);
      await this.does('ida', acceptCorrectiveAction, ids, `accept-action-${number}`);
      await this.does(su, attachEvidence, { ...ids, evidence: { digest: 'a'.repeat(64), name: 'register.pdf', mediaType: 'application/pdf' } }, `evidence-${number}`);
      await this.does('ivo', verifyFinding, { ...ids, effective: true }, `verify-${number}`);
      await this.does('ivo', closeFinding, ids, `close-${number}`);
    }
  }

  /** Each last year restated to twenty times as much, explained and accepted: a remediation opens. */
  async restatements(): Promise<void> {
    await this.travelTo('2025-08-01');
    for (const { number, supplierId, disclosureIds } of this.suppliers) {
      const of2024 = { supplierId, disclosureId: disclosureIds[2024] };
      const inventory = disclosedYear(2024, { scope1: { status: 'reported', value: '21000' }, dataBasis: 'company-level', renewableElectricityShare: null, primaryDataShare: null, assurance: { level: 'none', verifier: null } });
      await this.does(`su${number}`, restateDisclosure, { ...of2024, inventory, cause: 'The left-out boiler and the second plant.', causeKind: 'error', foundBy: 'verifier' }, `restate-${number}`);
      const { questions } = await this.asks('ana', getReview, { programmeId: this.programmeId, ...of2024 });
      await this.does('ana', acceptDisclosure, { ...of2024, answers: questions.map(({ questionId }) => ({ questionId, answer: 'Seen at the verification: boiler and second plant.' })) }, `accept-restated-${number}`);
    }
  }

  /** The remediation's day passes, and the gate changes without anybody's doing. */
  async deadline(): Promise<void> {
    await this.installation.settled();
    const due = [];
    for (const { supplierId } of this.suppliers) due.push((await this.asks('pei', getGate, { programmeId: this.programmeId, supplierId })).remediation?.dueOn ?? '');
    await this.travelTo(`${addDays(due.reduce((latest, day) => (day > latest ? day : latest)), 1)}T00:00:00.000Z`);
    await this.installation.settled({ fired: true });
  }

  /** Where each supplier ended. */
  async outcome(): Promise<readonly { readonly tier: string; readonly gate: string }[]> {
    const ends = [];
    for (const { supplierId } of this.suppliers) {
      const pair = { programmeId: this.programmeId, supplierId };
      ends.push({ tier: (await this.asks('ana', getAssessment, pair)).result.tier, gate: (await this.asks('pei', getGate, pair)).decision });
    }
    return ends;
  }

  /** Somebody who may read and write, with the ids for it. */
  reader(): readonly [Client, string, string] {
    const ada = this.person('ada');
    return [ada, ada.organisationId, this.programmeId];
  }

  asks<D extends MessageDefinition>(who: string, definition: D, input: object): Promise<OutputOf<D>> {
    return this.person(who).asks(definition, input);
  }

  async does<D extends MessageDefinition>(who: string, definition: D, input: object, key: string): Promise<OutputOf<D>> {
    await this.options.onStep?.(key);
    const send = () => this.person(who).does(definition, input, key);
    const [{ output }, other] = await Promise.all([send(), this.options.twice === true ? send() : undefined]);
    if (other !== undefined) {
      if (JSON.stringify(other.output) !== JSON.stringify(output)) throw new Error(`${key} was answered ${JSON.stringify(output)} and ${JSON.stringify(other.output)}`);
      this.late.push(send);
    }
    if ((this.options.pace ?? 'step by step') === 'step by step') await this.installation.settled();
    return output;
  }

  private get connection() {
    return { origins: this.installation.origins, acknowledgements: this.acknowledgements };
  }

  private person(name: string): Client {
    const person = this.people.get(name);
    if (person === undefined) throw new Error(`there is no ${name} in this story`);
    return person;
  }

  private async travelTo(day: string): Promise<void> {
    await this.installation.settled();
    this.installation.travelTo(day);
    await this.installation.settled({ fired: true });
  }

  private async hire(administrator: string, organisationId: string, name: string, roles: readonly Role[]): Promise<void> {
    const email = `${name.toLowerCase()}@greengate.example`;
    await this.does(administrator, registerUser, { organisationId, email, name, roles, password }, `hire-${name}`);
    this.people.set(name.toLowerCase(), new Client(email, this.connection));
  }

  private async body(name: string, kind: 'supplier' | 'auditor', first: string): Promise<string> {
    const email = `${first.toLowerCase()}@greengate.example`;
    const { organisationId } = await this.does('ada', registerOrganisation, { name, kind, firstUser: { email, name: first, password } }, `organisation-${first}`);
    this.people.set(first.toLowerCase(), new Client(email, this.connection));
    return organisationId;
  }
}
