import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { operations } from './schema';

type Upload = operations['imports.ImportForProgramme']['parameters'];
export type ImportKind = Upload['path']['kind'];
export type Applies = NonNullable<NonNullable<Upload['query']>['apply']>;
/** Kinds that procurement brings; findings are the auditor's. */
export const importKinds = ['suppliers', 'spend', 'goods-receipts', 'disclosures', 'inventory-lines', 'targets', 'installations', 'verified-emissions'] as const satisfies readonly ImportKind[];
export type OwnKind = (typeof importKinds)[number];

export interface ImportSettings {
  readonly ignoreUnknownColumns: boolean;
  readonly rowsBeforeHeader: string;
  /** Cause, where recorded content is replaced; empty: content that differs is refused. */
  readonly restate: string;
}

const running = new Set(['waiting', 'checking', 'rehearsing', 'recording']);
export const isRunning = (state: string): boolean => running.has(state);
const askAgain = 1_000;

export const importQuery = (programmeId: string, importId: string) =>
  queryOptions({
    queryKey: ['import', programmeId, importId],
    queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/imports/{importId}', { params: { path: { programmeId, importId } } })),
    refetchInterval: ({ state }) => (state.data === undefined || isRunning(state.data.state) ? askAgain : false),
  });
export type ImportStatus = Awaited<ReturnType<typeof uploadImport>>;

/** Workbooks and text are told apart by the server; the name alone is no proof. */
export const uploadImport = (programmeId: string, kind: ImportKind, file: File, apply: Applies, { ignoreUnknownColumns, rowsBeforeHeader, restate }: ImportSettings) =>
  answer(
    api.POST('/api/v1/programmes/{programmeId}/imports/{kind}', {
      params: {
        path: { programmeId, kind },
        query: {
          apply,
          fileName: file.name,
          ...(ignoreUnknownColumns ? { ignoreUnknownColumns: 'yes' as const } : {}),
          ...(/^\d+$/.test(rowsBeforeHeader) ? { rowsBeforeHeader: Number(rowsBeforeHeader) } : {}),
          ...(restate.trim() === '' ? {} : { restate: restate.trim() }),
        },
      },
      body: file as never,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  );

export const cancelImport = (programmeId: string, importId: string) => answer(api.POST('/api/v1/programmes/{programmeId}/imports/{importId}/cancel', { params: { path: { programmeId, importId } } }));
export const resumeImport = (programmeId: string, importId: string) => answer(api.POST('/api/v1/programmes/{programmeId}/imports/{importId}/resume', { params: { path: { programmeId, importId } } }));

export const templateAddress = (kind: ImportKind, format: 'csv' | 'xlsx', language: 'en' | 'zh-CN'): string => `/api/v1/import-templates/${kind}?format=${format}&language=${language}`;
export const supplierExportAddress = (programmeId: string, format: 'csv' | 'xlsx', language: 'en' | 'zh-CN'): string => `/api/v1/programmes/${programmeId}/exports/suppliers?format=${format}&language=${language}`;
export const disclosureExportAddress = (programmeId: string, format: 'csv' | 'xlsx', language: 'en' | 'zh-CN'): string => `/api/v1/programmes/${programmeId}/exports/disclosures?format=${format}&language=${language}`;

export const importsQuery = (programmeId: string) =>
  queryOptions({ queryKey: ['imports', programmeId], queryFn: async () => (await answer(api.GET('/api/v1/programmes/{programmeId}/imports', { params: { path: { programmeId } } }))).items });
export type PastImport = Awaited<ReturnType<NonNullable<ReturnType<typeof importsQuery>['queryFn']>>>[number];

export const undoPreviewQuery = (programmeId: string, importId: string) =>
  queryOptions({ queryKey: ['undo-preview', programmeId, importId], queryFn: () => answer(api.GET('/api/v1/programmes/{programmeId}/imports/{importId}/undo', { params: { path: { programmeId, importId } } })) });
export type UndoPreview = Awaited<ReturnType<NonNullable<ReturnType<typeof undoPreviewQuery>['queryFn']>>>;

export const undoImport = (programmeId: string, importId: string, reason: string) =>
  answer(api.POST('/api/v1/programmes/{programmeId}/imports/{importId}/undo', { params: { path: { programmeId, importId } }, body: { reason } }));
