import type { MessageKey } from '../i18n';
import type { ISODate } from './dates';
import type { Mark, Reason, ReasonParam } from './reason';

export type RiskKind =
  | 'neverUsed'
  | 'behind'
  | 'experienceGap'
  | 'gateWaiting'
  | 'noSponsor'
  | 'singleContact'
  | 'need'
  | 'unconfirmed'
  | 'planStale';

/** One risk with its reason and, where it is known, the day since which it stands (method, "risks, each with its reason and date"). */
export interface Risk {
  readonly kind: RiskKind;
  readonly mark: Mark;
  readonly label: MessageKey;
  /** For the label: `lastOn` where the outcome was last behind. */
  readonly params?: Readonly<Record<string, ReasonParam>>;
  readonly reason: Reason;
  readonly since?: ISODate;
}
