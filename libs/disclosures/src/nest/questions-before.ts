import type { Services } from '@greengate/platform';
import type { PreviewedQuestion } from '../contracts/plausibility-question.contract';
import { wordsOf } from '../contracts/question-words.contract';
import { disclosureStreamEvents } from '../domain/disclosure-stream.events';
import { evaluatePlausibility, plausibilityInForce } from '../domain/plausibility/plausibility.rules';
import { plausibilityLines } from '../domain/plausibility/plausibility-lines.rules';
import { previousYear } from '../domain/questions.rules';
import { reviewedDisclosuresDecider } from '../domain/reviewed-disclosures.decider';
import type { CalculatedDocument } from './calculate-for-supplier';
import { sectorOf } from './sector-of';

/** The questions that these figures would raise, so that they can be answered along with the submission. Their ids are the ones that the submission will have. */
export async function questionsBefore(supplierId: string, { inventory, given: { document, summary } }: CalculatedDocument, services: Services): Promise<PreviewedQuestion[]> {
  const { state } = await services.decider.load({ stream: `disclosure-${supplierId}`, decider: reviewedDisclosuresDecider, definitions: disclosureStreamEvents });
  const sector = await sectorOf(supplierId, services);
  const lines = plausibilityLines({ document, lines: summary.lines });
  const previous = previousYear(state, inventory, plausibilityInForce.comparison);
  return evaluatePlausibility(plausibilityInForce, { inventory, previous, sector, lines, unreturned: [] }).map((question) => ({ ...question, says: wordsOf(question) }));
}
