import { adapters } from './registry';
import type { RecordSight } from './types';

/** A sight with its parent's id in the form that refs hold, where the page may have written it otherwise. A parent whose id is none is left out. */
export function whole(sight: RecordSight): RecordSight {
  const { parent, ...rest } = sight;
  const fullId = adapters.find(({ crm }) => crm === sight.ref.crm)?.fullId;
  if (parent?.id === undefined || !fullId) return sight;
  const id = fullId(parent.id);
  return id === null ? rest : { ...rest, parent: { ...parent, id } };
}
