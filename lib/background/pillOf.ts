import type { Translate } from '../i18n';
import type { PillState } from '../messages/protocol';
import type { ISODate } from '../success/dates';
import type { Bundle } from '../success/rows';
import { track } from '../success/track';
import { verdict } from '../success/verdict';

/** A record that no customer is linked to. */
export const unknownPill = (t: Translate): PillState => ({
  state: 'unknown',
  progress: null,
  expected: null,
  gap: false,
  label: t('pill.openUnknown'),
  hideLabel: t('pill.hide'),
});

/** What the pill may show of a customer: the way of the first outcome of the first product, and whether the experience has a gap. Never a text of theirs. */
export function pillOf(bundle: Bundle, today: ISODate, t: Translate): PillState {
  const [engagement] = bundle.engagements;
  const outcome = bundle.outcomes.find(({ engagementId }) => engagementId === engagement?.id);
  const way = outcome && track(outcome, bundle.readings, today);
  const gap = engagement !== undefined && verdict(bundle, engagement.id, today).ax === 'gap';
  return {
    state: 'known',
    progress: way?.nowAt ?? null,
    expected: way?.expectedAt ?? null,
    gap,
    label: t(gap ? 'pill.openGap' : 'pill.open'),
    hideLabel: t('pill.hide'),
  };
}
