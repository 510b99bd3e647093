import type { Engagement } from '../../success/rows';
import type { Patch } from '../tables';
import { edit } from './edit';

/** Changes an engagement. How much they need it, once told, is of today unless `needOn` says another day. @throws what `commit` throws */
export function editEngagement(id: string, patch: Patch<Engagement>, visit?: string): Promise<void> {
  const key = 'need' in patch ? 'history.need' : 'history.editEngagement';
  return edit({
    command: 'editEngagement',
    table: 'engagements',
    id,
    visit,
    label: () => ({ key }),
    patch: (_row, { on }) => ('need' in patch ? { needOn: patch.need ? on : undefined, ...patch } : patch),
  });
}
