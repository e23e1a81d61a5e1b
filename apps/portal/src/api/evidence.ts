import { answer, api } from './client';

/** Sends a file as it is. The same file twice is one. */
export const uploadEvidence = (supplierId: string, file: File) =>
  answer(
    api.POST('/api/v1/suppliers/{supplierId}/evidence', {
      params: { path: { supplierId }, query: { fileName: file.name } },
      body: file as never,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'Content-Type': file.type === '' ? 'application/octet-stream' : file.type },
    }),
  );
