import { covers, reconcile } from '../sites';
import { order } from './orders';
import { tabGone } from './pages';

/** Brings scripts and open tabs in line with the grants. */
export async function grantsChanged(): Promise<void> {
  const { unreached } = await reconcile();
  for (const { tabId, why } of unreached) console.warn(`Milepost: tab ${tabId} could not be reached until it is loaded again: ${why}`);
}

/** After a grant was taken back: the scripts that still run where nothing is granted any more leave. */
export async function grantsRemoved(): Promise<void> {
  const { patterns } = await reconcile();
  const tabs = await chrome.tabs.query({});
  const without = tabs.filter(({ url }) => url === undefined || !covers(patterns, url));
  await Promise.all(
    without.map(async ({ id }) => {
      if (id === undefined) return;
      await order(id, { type: 'leave' });
      await tabGone(id);
    }),
  );
}
