/** Longest file name kept, in characters; the extension is kept whole. */
const longest = 120;
const longestExtension = 10;

/** Invisible, or able to make a name read as another: controls, bidirectional marks and overrides, zero-width and tag characters, half surrogates. */
const deceptive = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
/** Of meaning to file systems or shells somewhere. */
const reserved = /[<>:"|?*]/g;
/** Devices in Windows, whatever follows the point. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The part after the last point, in lower case; empty when there is none. */
export const extensionOf = (name: string): string => /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const extension = extensionOf(name).slice(0, longestExtension);
  const end = extension === '' ? '' : `.${extension}`;
  return `${characters.slice(0, longest - end.length).join('')}${end}`;
}

/**
 * A file name as it may be shown and offered for saving: the last part of a path, in composed form (NFC), without invisible and deceptive
 * characters, reserved ones replaced by `_`, no points or spaces at its ends, at most 120 characters. Never empty: `file` when nothing is left.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').replaceAll(deceptive, '').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(reserved, '_').replaceAll(/\s+/gu, ' ').replaceAll(/^[. ]+|[. ]+$/g, '');
  const kept = shortened(plain);
  if (kept === '') return 'file';
  return device.test(kept) ? `_${kept}` : kept;
}
