const weights = [1, 2, 1, 2, 1, 2, 4, 1];

/** A Taiwan tax id (eight digits) with a right check digit, another one for each number. */
export function taxId(number: number): string {
  const digits = String(number).padStart(7, '0').slice(-7);
  for (let last = 0; last < 10; last += 1) {
    const text = `${digits}${last}`;
    const sum = weights.reduce((all, weight, index) => {
      const product = weight * Number(text[index]);
      return all + Math.floor(product / 10) + (product % 10);
    }, 0);
    if (sum % 5 === 0) return text;
  }
  throw new Error(`no check digit for ${number}`);
}
