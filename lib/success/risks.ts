import type { ISODate } from './dates';
import { engagementRows } from './engagementRows';
import type { Risk } from './risk';
import { behindRisk } from './risks/behind';
import { experienceGapRisk } from './risks/experienceGap';
import { gateWaitingRisk } from './risks/gateWaiting';
import { needRisk } from './risks/need';
import { neverUsedRisk } from './risks/neverUsed';
import { noSponsorRisk, singleContactRisk } from './risks/people';
import { planStaleRisk } from './risks/planStale';
import { unconfirmedRisk } from './risks/unconfirmed';
import type { Bundle } from './rows';

/**
 * What threatens one engagement, in the method's order; those that wait for facts not kept yet are left out. `lastChangeOn` is the day of the last
 * recorded change of the plan; without it the rows' own dates tell (method, "There is no composite score. Instead risks").
 */
export function risks(bundle: Bundle, engagementId: string, today: ISODate, lastChangeOn?: ISODate): Risk[] {
  const rows = engagementRows(bundle, engagementId);
  const { engagement } = rows;
  if (engagement === undefined) return [];
  return [
    neverUsedRisk(rows, engagement, today),
    behindRisk(rows, today),
    experienceGapRisk(rows, today),
    gateWaitingRisk(rows, engagement, today),
    noSponsorRisk(bundle.contacts),
    singleContactRisk(bundle.contacts),
    needRisk(engagement),
    unconfirmedRisk(rows, today),
    planStaleRisk(rows, today, lastChangeOn),
  ].filter((risk) => risk !== undefined);
}

/** The three that are shown (method: "at most three shown"). */
export function topRisks(all: readonly Risk[]): Risk[] {
  return all.slice(0, 3);
}
