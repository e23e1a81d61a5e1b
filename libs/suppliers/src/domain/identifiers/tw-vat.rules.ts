import { wrongCharacter, type IdentifierFault } from './identifier-fault';

const digit = { pattern: /^[0-9]$/, named: '0-9' };
const weights = [1, 2, 1, 2, 1, 2, 4, 1];

/**
 * Taiwan 統一編號, eight digits. Check: each digit times its weight (1, 2, 1, 2, 1, 2, 4, 1), the digits of every product added up; the sum is
 * divisible by 5. A seventh digit 7 gives 28, then 10, which counts as 1 or as 0: either sum may be divisible.
 * Source: 財政部財政資訊中心, 營利事業統一編號檢查碼邏輯修正說明: divisible by 5 since April 2023, by 10 before; every older number passes too.
 */
export function twVatFault(value: string): IdentifierFault | null {
  if (value.length !== 8) return { kind: 'length', expected: '8' };
  const wrong = wrongCharacter(value, () => digit);
  if (wrong) return wrong;
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const product = Number(value[index]) * weight;
    sum += Math.floor(product / 10) + (product % 10);
  }
  // 10 and 0 leave the same remainder; counting the 10 as 1 takes 9 off, which is one more modulo 5.
  const fits = sum % 5 === 0 || (value[6] === '7' && (sum + 1) % 5 === 0);
  return fits ? null : { kind: 'check-digit', position: '8' };
}
