/**
 * Guards for the shapes of messages. Written by hand: the panel checks what it hears before its first paint, and zod would weigh there more
 * than all the rest of the protocol.
 */
export type Guard<T> = (value: unknown) => value is T;

/** A string of at most `max` characters: a page's text is never longer than what we keep. */
export const text =
  (max: number, min = 0): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length >= min && value.length <= max;

export const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

export const int: Guard<number> = (value): value is number => Number.isSafeInteger(value);

/** A finite number from 0 to `max`. */
export const upTo =
  (max: number): Guard<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= 0 && value <= max;

export const oneOf =
  <const T extends string>(...words: readonly T[]): Guard<T> =>
  (value): value is T =>
    words.some((word) => word === value);

export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);

type Guards<T> = { readonly [K in keyof T]-?: Guard<Exclude<T[K], undefined>> };
type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** An object with these fields and no other; the optional ones may be absent, but not undefined. */
export const object =
  <T extends object>(guards: Guards<T>, optional: readonly OptionalKeys<T>[] = []): Guard<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const known: readonly [string, Guard<unknown>][] = Object.entries(guards);
    const mayMiss: readonly PropertyKey[] = optional;
    const fields = new Map(Object.entries(value));
    return (
      known.every(([name, guard]) => (fields.has(name) ? guard(fields.get(name)) : mayMiss.includes(name))) &&
      fields.size === known.filter(([name]) => fields.has(name)).length
    );
  };

export const anyOf =
  <T>(...guards: readonly Guard<T>[]): Guard<T> =>
  (value): value is T =>
    guards.some((guard) => guard(value));
