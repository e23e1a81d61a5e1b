import type { EvidenceLimits } from './evidence-limits.contract';

const megabyte = 1_048_576;

/** In force. Other figures are a new document beside this one. */
export const evidenceLimits10: EvidenceLimits = {
  id: 'evidence-limits-1.0',
  largestFile: 20 * megabyte,
  filesPerSubject: 50,
  totalPerSupplier: 2_048 * megabyte,
  types: [
    { mediaType: 'image/jpeg', name: 'JPEG', extensions: ['jpg', 'jpeg', 'jfif'] },
    { mediaType: 'image/png', name: 'PNG', extensions: ['png'] },
    { mediaType: 'image/heic', name: 'HEIC', extensions: ['heic', 'heif'] },
    { mediaType: 'image/heif', name: 'HEIF', extensions: ['heic', 'heif'] },
    { mediaType: 'image/webp', name: 'WebP', extensions: ['webp'] },
    { mediaType: 'application/pdf', name: 'PDF', extensions: ['pdf'] },
    { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'XLSX', extensions: ['xlsx'] },
    { mediaType: 'text/csv', name: 'CSV', extensions: ['csv'] },
    { mediaType: 'text/plain', name: 'TXT', extensions: ['txt'] },
  ],
  source: '20 MB a file and 50 files a disclosure: specification of the guided inventory. 2 GB a supplier: [P], a hundred of the largest files and more bills than a supplier has in ten years.',
};
