/** The value below which a share of the sample lies (nearest rank). NaN for an empty sample. */
function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);
export const p95 = (values) => percentile(values, 0.95);

/** Half the width of the interval in which p95 of repeated samples of this size lies nine times out of ten (bootstrap), so that a ratio near its budget is not overread. */
export function spreadOfP95(values, random, rounds = 400) {
  const p95s = Array.from({ length: rounds }, () => p95(values.map(() => values[Math.floor(random() * values.length)])));
  return (percentile(p95s, 0.95) - percentile(p95s, 0.05)) / 2;
}
