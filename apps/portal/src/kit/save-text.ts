/** Hands a file to the browser to keep. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Hands a text to the browser as a file to keep. */
export const saveText = (name: string, text: string, type = 'text/csv'): void => saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
