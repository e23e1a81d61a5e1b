import type { Services } from '@greengate/platform';
import { batchOf } from '../jobs/batch-of';
import type { ImportJob } from '../jobs/import-job';
import type { ImportedDisclosure } from '../projections/imported-disclosures.projection';
import type { ImportedSupplier } from '../projections/imported-suppliers.projection';
import type { StepsBack } from '../run/steps-back';
import { disclosuresBack, type DisclosureBack } from '../run/undo-disclosures';
import { receiptsBack, type ReceiptBack, type UndoableReceipt } from '../run/undo-receipts';
import { stepsBack, type SpendBack, type SpendOfSupplier } from '../run/undo-spend';
import { suppliersBack, type KnownOfSupplier, type SupplierBack } from '../run/undo-suppliers';

export type UndoStep = SpendBack | ReceiptBack | SupplierBack | DisclosureBack;
type Filter = Readonly<Record<string, string>>;

const pageSize = 200;

/** Each page of the documents of a view that a filter lets through. */
async function* pagesOf<Document extends object>(view: string, filter: Filter, { views }: Services): AsyncGenerator<readonly Document[]> {
  let cursor: string | undefined;
  do {
    const page = await views.find<Document>(view, { filter, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) });
    yield page.documents.map((one) => one.view);
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Kinds whose events name their batch: every document of the programme, as a page of steps. */
async function stepsIn<Document extends object>(view: string, programmeId: string, steps: (documents: readonly Document[]) => readonly UndoStep[], services: Services): Promise<StepsBack<UndoStep>> {
  await services.caughtUp([view]);
  const found: UndoStep[] = [];
  for await (const documents of pagesOf<Document>(view, { programmeId }, services)) found.push(...steps(documents));
  return { steps: found, kept: [] };
}

/** Kinds whose events name their batch by correlation: what the batch gave, and what it replaced. */
async function judgedIn<Document extends object>(view: string, batch: string, judge: (documents: readonly Document[]) => Promise<StepsBack<UndoStep>>, services: Services): Promise<StepsBack<UndoStep>> {
  const judged: StepsBack<UndoStep>[] = [];
  const given = (document: object): boolean => (document as { readonly batch?: unknown }).batch === batch;
  for await (const documents of pagesOf<Document>(view, { batch }, services)) judged.push(await judge(documents));
  for await (const documents of pagesOf<Document>(view, { changedBy: batch }, services)) judged.push(await judge(documents.filter((one) => !given(one))));
  return { steps: judged.flatMap(({ steps }) => steps), kept: judged.flatMap(({ kept }) => kept) };
}

const kinds: Readonly<Record<string, (job: ImportJob, programmeId: string, services: Services) => Promise<StepsBack<UndoStep>>>> = {
  spend: (job, programmeId, services) => stepsIn<SpendOfSupplier>('spend_by_supplier', programmeId, (documents) => stepsBack(batchOf(job), documents), services),
  'goods-receipts': (job, programmeId, services) => stepsIn<UndoableReceipt>('goods_receipts', programmeId, (documents) => receiptsBack(batchOf(job), documents), services),
  disclosures: async (job, _programmeId, services) => {
    await services.caughtUp(['imported_disclosures']);
    return judgedIn<ImportedDisclosure>('imported_disclosures', batchOf(job), (documents) => Promise.resolve(disclosuresBack(batchOf(job), documents)), services);
  },
  suppliers: async (job, programmeId, services) => {
    await services.caughtUp(['imported_suppliers', 'supplier_page', 'supplier_dossier']);
    const judge = async (documents: readonly ImportedSupplier[]): Promise<StepsBack<UndoStep>> => {
      const supplierIds = [...new Set(documents.map(({ supplierId }) => supplierId))];
      const dossiers = new Map((await services.views.getMany<NonNullable<KnownOfSupplier['dossier']>>('supplier_dossier', supplierIds)).map(({ id, view }) => [id, view]));
      const pages = new Map((await services.views.getMany<NonNullable<KnownOfSupplier['page']>>('supplier_page', supplierIds.map((one) => `${programmeId}.${one}`))).map(({ id, view }) => [id, view]));
      return suppliersBack(batchOf(job), documents, (supplierId) => ({ dossier: dossiers.get(supplierId) ?? null, page: pages.get(`${programmeId}.${supplierId}`) ?? null }));
    };
    return judgedIn('imported_suppliers', batchOf(job), judge, services);
  },
};

export const isUndoableKind = (kind: string): boolean => Object.hasOwn(kinds, kind);

/** What undoing an import would take back, and which rows it would leave, from views that know everything acknowledged before. */
export const stepsOf = async (job: ImportJob, services: Services): Promise<StepsBack<UndoStep>> => (await kinds[job.kind]?.(job, job.scope.programmeId ?? '', services)) ?? { steps: [], kept: [] };
