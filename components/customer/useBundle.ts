import { useEffect, useState } from 'react';
import { readBundle, watch } from '../../lib/db';
import type { Bundle } from '../../lib/success/rows';

interface Got {
  readonly customerId: string;
  /** null: the customer is not there, or was removed. */
  readonly bundle: Bundle | null;
  readonly failure?: unknown;
}

export interface Followed {
  /** Of the customer asked for, or, while `pending`, of the one before. */
  readonly bundle: Bundle | null;
  readonly pending: boolean;
  readonly failure?: unknown;
}

/**
 * Everything about one customer, from one watch, kept in step with every window.
 * @param first what was read of it already: shown until the watch has answered
 */
export function useBundle(customerId: string, first?: Bundle): Followed {
  const [got, setGot] = useState<Got | undefined>();
  useEffect(
    () =>
      watch(() => readBundle(customerId)).subscribe(
        (bundle) => setGot({ customerId, bundle }),
        (failure) => setGot({ customerId, bundle: null, failure }),
      ),
    [customerId],
  );
  if (got?.customerId !== customerId && first?.customer.id === customerId) return { bundle: first, pending: false };
  if (!got) return { bundle: null, pending: true };
  if (got.customerId !== customerId) return { bundle: got.bundle, pending: true };
  return { bundle: got.bundle, pending: false, failure: got.failure };
}
