import uFuzzy from '@leeoniya/ufuzzy';
import { fold } from './fold';
import type { SearchEntry } from './searchIndex';

interface Prepared {
  readonly entries: readonly SearchEntry[];
  /** Names as they are compared. */
  readonly names: string[];
}

const prepared = new WeakMap<readonly SearchEntry[], Prepared>();

/** One typing error a word; the longest name has 500 letters. */
const fuzzy = new uFuzzy({ intraMode: 1 });

/** Gets entries ready to search, once per list. */
function prepare(entries: readonly SearchEntry[]): Prepared {
  const known = prepared.get(entries);
  if (known) return known;
  const made = { entries, names: entries.map((entry) => fold(entry.name)) };
  prepared.set(entries, made);
  return made;
}

/**
 * Customers whose name or domain a person may mean, best first: those that begin with the query, then those with a word that does, then
 * those that hold it, then those a typing error away. Case and accents do not count. Nothing for an empty query. The same list of entries
 * is got ready once: keep it between keystrokes.
 * @param most how many are wanted
 */
export function search(entries: readonly SearchEntry[], query: string, most = 20): SearchEntry[] {
  const wanted = fold(query).trim();
  if (!wanted) return [];
  const all = prepare(entries);
  const found = new Set(exact(all, wanted, most));
  if (found.size < most) for (const i of near(all, wanted)) found.add(i);
  return [...found].slice(0, most).flatMap((i) => entries[i] ?? []);
}

function exact({ entries, names }: Prepared, wanted: string, most: number): number[] {
  const first: number[] = [];
  const word: number[] = [];
  const inside: number[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? '';
    const domain = entries[i]?.domain ?? '';
    const at = name.indexOf(wanted);
    if (at === 0 || domain.startsWith(wanted)) first.push(i);
    else if (at > 0 && beginsWord(name, wanted, at)) word.push(i);
    else if (at > 0 || domain.includes(wanted)) inside.push(i);
  }
  return [first, word, inside].flatMap((found) => firstByName(found, names, most)).slice(0, most);
}

/** The first few by name. One letter can find thousands, of which sorting all would take longer than finding them. */
function firstByName(found: readonly number[], names: readonly string[], most: number): number[] {
  const best: number[] = [];
  for (const i of found) {
    const name = names[i] ?? '';
    if (best.length === most && name >= (names[best[most - 1] ?? 0] ?? '')) continue;
    const place = best.findIndex((other) => name < (names[other] ?? ''));
    best.splice(place < 0 ? best.length : place, 0, i);
    best.length = Math.min(best.length, most);
  }
  return best;
}

function beginsWord(name: string, wanted: string, from: number): boolean {
  for (let at = from; at > 0; at = name.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? '')) return true;
  }
  return false;
}

function near({ names }: Prepared, wanted: string): readonly number[] {
  const [indexes, info, order] = fuzzy.search(names, wanted);
  if (!indexes) return [];
  return info && order ? order.flatMap((i) => info.idx[i] ?? []) : indexes;
}
