/**
 * The indexes of schema version 1. Children are found by their customer alone and read whole; the more indexes, the dearer each write.
 * Any change to the shape of a row, even a new optional field, takes a new version: an older program must refuse it rather than meet it.
 */
export const schemaVersion = 1;

export const stores = {
  customers: 'id',
  engagements: 'id, customerId',
  records: 'id, customerId, key',
  contacts: 'id, customerId',
  outcomes: 'id, customerId',
  readings: 'id, customerId',
  requirements: 'id, customerId',
  inputs: 'id, customerId',
  tasks: 'id, customerId',
  benefits: 'id, customerId',
  milestones: 'id, customerId',
  // Only removed notes have `deletedAt`, so the second index holds nothing else: it counts them without reading them.
  notes: 'id, customerId, [customerId+deletedAt]',
  playbooks: '[id+version]',
  drafts: '[customerId+place]',
  settings: 'key',
  history: 'id, [customerId+id], visit',
  // Derived: names for search, keys for suggestions; see names.ts.
  names: 'shard',
} as const;
export type StoreName = keyof typeof stores;
