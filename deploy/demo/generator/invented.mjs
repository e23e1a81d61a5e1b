/** Names, identifiers and dice. Everything here is invented, and the same on every run. */

/** Mulberry32 on 32-bit integers: no binary fraction takes part. */
export function dice(seed) {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (limit) => next() % limit, oneOf: (list) => list[next() % list.length] };
}

/** Characters that are the same in both scripts and rare in company names. */
const first = [['青', 'Qing'], ['禾', 'He'], ['沐', 'Mu'], ['朗', 'Lang'], ['岑', 'Cen'], ['洛', 'Luo'], ['汐', 'Xi'], ['栩', 'Xu'], ['衍', 'Yan'], ['澈', 'Che'], ['珩', 'Heng'], ['琅', 'Lang'], ['苒', 'Ran'], ['芷', 'Zhi'], ['茗', 'Ming'], ['荻', 'Di'], ['菀', 'Wan'], ['葭', 'Jia'], ['溪', 'Xi'], ['牧', 'Mu'], ['砚', 'Yan']];
const second = [['川', 'chuan'], ['序', 'xu'], ['弦', 'xian'], ['原', 'yuan'], ['野', 'ye'], ['里', 'li'], ['白', 'bai'], ['舟', 'zhou'], ['木', 'mu'], ['然', 'ran'], ['池', 'chi'], ['石', 'shi'], ['崖', 'ya'], ['田', 'tian'], ['竹', 'zhu'], ['浦', 'pu'], ['泊', 'bo'], ['渡', 'du'], ['坪', 'ping'], ['梧', 'wu']];

/** As many brands as asked for; none of them occurs in a name of the source. */
export function brands(count, taken) {
  const all = second.flatMap(([b, bPinyin]) => first.map(([a, aPinyin]) => ({ zh: a + b, en: aPinyin + bPinyin })));
  const seen = new Set();
  const free = all.filter(({ zh, en }) => ![...taken].some((name) => name?.includes(zh)) && !seen.has(en) && seen.add(en));
  if (free.length < count) throw new Error(`only ${free.length} invented names for ${count} suppliers`);
  return free.slice(0, count);
}

const weights = [1, 2, 1, 2, 1, 2, 4, 1];
const digitSum = (value) => Math.floor(value / 10) + (value % 10);
const valid = (id) => [...id].reduce((sum, digit, index) => sum + digitSum(Number(digit) * weights[index]), 0) % 10 === 0;

/** Identifiers 0000xxxx: well formed by their check digit, and none of them is one of the source's. */
export function taxIds(count, taken) {
  const ids = [];
  for (let number = 1; ids.length < count; number += 1) {
    const id = String(number).padStart(8, '0');
    if (number > 9_999) throw new Error('no invented identifiers left');
    if (id[6] !== '7' && valid(id) && !taken.has(id)) ids.push(id);
  }
  return ids;
}
