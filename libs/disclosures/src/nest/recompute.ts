import { explainProblem, type OutputOf, type Sentence } from '@greengate/kernel';
import type { Services } from '@greengate/platform';
import type { CalculationSummary } from '../contracts/calculation-summary.contract';
import type { InventoryDocument } from '../contracts/calculation.contract';
import type { getCalculation } from '../contracts/inventories.query';
import { calculateInventory, calculationEngine } from '../domain/calculation/calculate-inventory.rules';
import { resolveFromLibrary } from '../processes/factor-library.adapter';
import { recordedLibrary } from './factor-library';

type Recomputed = OutputOf<typeof getCalculation>['recomputed'];

const hindered = (hindrance: Sentence): Recomputed => ({ matches: false, digest: null, hindrance, calculation: null });

/** Calculate again, from the document as entered and the very sets that were used, and compare the digest of the whole trace. */
export async function recompute(document: InventoryDocument, { engine, library, factorSets, digest }: CalculationSummary, services: Services): Promise<Recomputed> {
  if (engine !== calculationEngine) return hindered({ en: `It was calculated by ${engine}; this build has ${calculationEngine}.`, 'zh-CN': `该计算由 ${engine} 完成；当前版本为 ${calculationEngine}。` });
  const { sets, lost } = await recordedLibrary(library, factorSets, services);
  if (lost.length > 0) return hindered({ en: `Factor sets that are not there any more: ${lost.join(', ')}.`, 'zh-CN': `以下因子集已不存在：${lost.join('、')}。` });
  const result = calculateInventory(document, resolveFromLibrary(sets));
  if (!result.ok) {
    const [first] = result.error;
    return hindered(first === undefined ? { en: 'The calculation is refused.', 'zh-CN': '计算被拒绝。' } : { en: explainProblem(first, 'en').what, 'zh-CN': explainProblem(first, 'zh-CN').what });
  }
  return { matches: result.value.digest === digest, digest: result.value.digest, hindrance: null, calculation: { ...result.value } };
}
