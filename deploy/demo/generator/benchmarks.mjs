const smallestGroupWithAnchors = 8;
const ascending = (a, b) => Number(a) - Number(b);

/**
 * The benchmark set that ships with the rulesets, its sectors in the words of the demo programme. Source sectors that share a word become one group;
 * such groups stay below the size from which anchors are formed, so that no anchor has to be computed here.
 */
export function benchmarksFor(shipped, sectorOf) {
  const groups = new Map();
  for (const entry of shipped.entries) {
    const sector = entry.sector === 'ALL' ? 'ALL' : sectorOf(entry.sector);
    const known = groups.get(`${sector} ${entry.metric}`);
    const values = [...(known?.values ?? []), ...entry.values].sort(ascending);
    if (known && values.length >= smallestGroupWithAnchors) throw new Error(`${sector}: ${values.length} values need anchors`);
    groups.set(`${sector} ${entry.metric}`, { ...entry, sector, n: values.length, values });
  }
  return { ...shipped, id: 'demo-tw-2024', entries: [...groups.values()] };
}
