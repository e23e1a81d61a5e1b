import { never } from '@greengate/kernel';
import type { AuditEvent } from '@greengate/audits/contracts';
import type { CalculationEvent } from '@greengate/disclosures/contracts';
import type { FactorsEvent } from '@greengate/factors/contracts';
import type { MeasureEvent } from '@greengate/measures/contracts';
import type { StatementEvent } from '@greengate/verifications/contracts';
import { citedDigests } from '../contracts/kept-evidence.contract';
import type { LinkKind } from './evidence-register.view';

type Of<Event extends { readonly type: string }, Type extends Event['type']> = Extract<Event, { readonly type: Type }>;

/** Events of other contexts that cite files by their digest. */
export type CitingEvent =
  | Of<CalculationEvent, 'disclosures.InventoryCalculated'>
  | Of<FactorsEvent, 'factors.CustomFactorProposed'>
  | Of<MeasureEvent, 'measures.MeasureEvidenceAttached'>
  | Of<AuditEvent, 'audits.EvidenceAttached'>
  | Of<StatementEvent, 'verifications.StatementIssued'>;

export const citingTypes: readonly CitingEvent['type'][] = ['disclosures.InventoryCalculated', 'factors.CustomFactorProposed', 'measures.MeasureEvidenceAttached', 'audits.EvidenceAttached', 'verifications.StatementIssued'];

export interface Citation {
  readonly digest: string;
  readonly kind: LinkKind;
  readonly id: string;
  readonly lineId: string | null;
  readonly programmeId: string | null;
}

/** Which files an event cites, and for what. Each pair of file and line once. */
export function citationsOf(event: CitingEvent): readonly Citation[] {
  switch (event.type) {
    case 'disclosures.InventoryCalculated': {
      const { disclosureId, document } = event.data;
      return document.lines.flatMap((line) => citedDigests(line.evidence).map((digest) => ({ digest, kind: 'disclosure-line' as const, id: disclosureId, lineId: line.id, programmeId: null })));
    }
    case 'factors.CustomFactorProposed': {
      const { customFactorId, programmeId, evidence } = event.data;
      return citedDigests(evidence.map(({ digest }) => digest)).map((digest) => ({ digest, kind: 'custom-factor' as const, id: customFactorId, lineId: null, programmeId }));
    }
    case 'measures.MeasureEvidenceAttached':
      return [{ digest: event.data.evidence.digest, kind: 'measure', id: event.data.measureId, lineId: null, programmeId: null }];
    case 'audits.EvidenceAttached':
      return [{ digest: event.data.evidence.digest, kind: 'finding', id: event.data.findingId, lineId: null, programmeId: event.data.programmeId }];
    case 'verifications.StatementIssued':
      return event.data.evidence === null ? [] : [{ digest: event.data.evidence, kind: 'statement', id: event.data.statementId, lineId: null, programmeId: null }];
    default:
      return never(event);
  }
}
