import { createHash } from 'node:crypto';
import { RejectedError, type UploadedFile } from '@greengate/kernel';
import fc from 'fast-check';
import { evidenceLimits10 } from '../contracts/evidence-limits-1-0.data';
import { sampleFiles } from '../testing';
import { identifyContent } from './identify-content';

const fileOf = (name: string, content: Uint8Array, pieceSize = 7): UploadedFile => ({
  name,
  declaredType: 'application/octet-stream',
  size: content.length,
  digest: createHash('sha256').update(content).digest('hex'),
  open: async function* pieces() {
    for (let from = 0; from < content.length; from += pieceSize) yield content.subarray(from, from + pieceSize);
  },
});
const outcome = async (name: string, content: Uint8Array, pieceSize?: number): Promise<string> => {
  try {
    return await identifyContent(fileOf(name, content, pieceSize), evidenceLimits10);
  } catch (error) {
    if (!(error instanceof RejectedError)) throw error;
    const { found, declared } = error.rejection.facts;
    return [error.rejection.code, declared, found].filter((part) => part !== undefined).join(' ');
  }
};
const refused = 'evidence.type-refused';

describe('what a file is, by its content', () => {
  it.each([
    ['bill.jpg', 'jpg', 'image/jpeg'],
    ['bill.JPEG', 'jpg', 'image/jpeg'],
    ['bill.png', 'png', 'image/png'],
    ['照片.heic', 'heic', 'image/heic'],
    ['bill.webp', 'webp', 'image/webp'],
    ['bill.pdf', 'pdf', 'application/pdf'],
    ['bill', 'pdf', 'application/pdf'],
    ['bill.xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['bill.csv', 'csv', 'text/csv'],
    ['bill.txt', 'txt', 'text/plain'],
    ['bill', 'txt', 'text/plain'],
  ] as const)('%s: %s is taken as %s', async (name, kind, expected) => {
    for (const pieceSize of [1, 7, 65_536]) expect(await outcome(name, sampleFiles[kind], pieceSize)).toBe(expected);
  });

  it.each([
    ['letter.docx', 'docx', `${refused} application/vnd.openxmlformats-officedocument.wordprocessingml.document`],
    ['letter.xlsx', 'docx', `${refused} application/vnd.openxmlformats-officedocument.wordprocessingml.document`],
    ['a.xlsx', 'zip', `${refused} application/zip`],
    ['a.png', 'svg', `${refused} HTML, SVG or XML`],
    ['a.svg', 'xml', `${refused} application/xml`],
    ['a.txt', 'html', `${refused} HTML, SVG or XML`],
    ['a.csv', 'svg', `${refused} HTML, SVG or XML`],
    ['a.pdf', 'exe', `${refused} application/x-msdownload`],
    ['a.txt', 'elf', `${refused} application/x-elf`],
    ['a.txt', 'sh', `${refused} a program`],
    ['a.csv', 'gbk', 'evidence.text-malformed —'],
    ['a.csv', 'nul', 'evidence.text-malformed —'],
    ['bill.pdf', 'png', 'evidence.type-contradicted .pdf PNG'],
    ['bill.pdf', 'txt', 'evidence.type-contradicted .pdf TXT'],
    ['bill.exe', 'pdf', 'evidence.type-contradicted .exe PDF'],
    ['bill.bat', 'txt', 'evidence.type-contradicted .bat TXT'],
    ['bill.html', 'txt', 'evidence.type-contradicted .html TXT'],
    ['bill.xlsx', 'csv', 'evidence.type-contradicted .xlsx TXT'],
  ] as const)('%s holding %s is refused: %s', async (name, kind, expected) => expect(await outcome(name, sampleFiles[kind])).toBe(expected));

  it('takes or refuses whatever comes, and never fails', async () => {
    const kinds = Object.values(sampleFiles).map((content) => fc.nat(content.length).map((cut) => content.subarray(0, Math.max(1, cut))));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 600 }), ...kinds), fc.constantFrom('a.pdf', 'a.xlsx', 'a.csv', 'a'), async (content, name) => {
        expect(await outcome(name, content)).toMatch(/^(image|application|text|evidence)/);
      }),
      { numRuns: 300 },
    );
  });
});
