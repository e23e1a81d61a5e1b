import { disclosuresKind } from './disclosures.kind';
import { findingsKind } from './findings.kind';
import { goodsReceiptsKind } from './goods-receipts.kind';
import type { ImportKind } from './import-kind';
import { installationsKind } from './installations.kind';
import { inventoryLinesKind } from './inventory-lines.kind';
import { spendKind } from './spend.kind';
import { suppliersKind } from './suppliers.kind';
import { targetsKind } from './targets.kind';
import { verifiedEmissionsKind } from './verified-emissions.kind';

/** Everything that can be imported, in the order in which a new programme is filled. */
export const importKinds: readonly ImportKind[] = [suppliersKind, disclosuresKind, inventoryLinesKind, targetsKind, spendKind, goodsReceiptsKind, findingsKind, installationsKind, verifiedEmissionsKind];

export const importKindOf = (name: string): ImportKind | undefined => importKinds.find((kind) => kind.name === name);
