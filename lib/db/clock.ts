/** The instant, for order, and the date in the person's own zone, for the rules. */
export function now(): { readonly at: string; readonly on: string } {
  const date = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    at: date.toISOString(),
    on: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
  };
}
