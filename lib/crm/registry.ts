import type { Adapter } from './adapter';

/** Every adapter there is: a file in `adapters/` is registered by being there. */
export const adapters: readonly Adapter[] = Object.values(
  import.meta.glob<Adapter>(['./adapters/*.ts', '!./adapters/*.urls.ts'], { eager: true, import: 'adapter' }),
);
