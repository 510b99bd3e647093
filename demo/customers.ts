import type { ISODate } from '../lib/success/dates';
import { acme } from './samples/acme';
import type { SampleRows, Scene } from './samples/begin';
import { borealis } from './samples/borealis';
import { kovacs } from './samples/kovacs';
import { lumen } from './samples/lumen';
import { northwind } from './samples/northwind';
import { tandem } from './samples/tandem';

export type { SampleRows };

const samples: readonly ((scene: Scene) => SampleRows)[] = [acme, borealis, northwind, kovacs, lumen, tandem];

/**
 * Customers to look at the method with, each in another state, "Acme Events" first; all dates count from `today`. Every customer is
 * marked as a sample. The ids come from `newId` in the order of the story.
 */
export function sampleCustomers(today: ISODate, newId: () => string): SampleRows[] {
  const scene = { today, newId };
  return samples.map((sample) => sample(scene));
}
