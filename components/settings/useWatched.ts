import { useEffect, useState } from 'react';
import { watch } from '../../lib/db';

/**
 * What a read of the database gives, followed; undefined until it has answered. That the database does not open is said once, by the page.
 * @param read a function that stays the same from render to render
 */
export function useWatched<T>(read: () => Promise<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => watch(read).subscribe(setValue, () => setValue(undefined)), [read]);
  return value;
}
