/**
 * A computed value as it is told: no finer than the way from A to B is long, so that no line says 750.3 where another says 750.
 * For words only; the rules count with the value itself.
 */
export function sayable(value: number, { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined }): number {
  const way = from === undefined || to === undefined ? 0 : Math.abs(to - from);
  return Number(value.toFixed(way >= 50 ? 0 : way >= 5 ? 1 : 2));
}
