import { useFormat, useT } from '../../lib/i18n/react';
import type { Reason } from '../../lib/success/reason';
import { tell } from '../../lib/success/tell';
import { useWorld } from './world';

/** Says a reason of lib/success in the page's language, its dates and numbers as people write them. */
export function useReason(): (reason: Pick<Reason, 'key' | 'params'>) => string {
  const t = useT();
  const format = useFormat();
  const { today } = useWorld();
  return (reason) =>
    tell(reason, t, { date: (iso) => format.date(iso, today), number: (value) => format.number(value, Math.abs(value) >= 100 ? 1 : 2) });
}
