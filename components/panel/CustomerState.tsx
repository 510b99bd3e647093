import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { noteOpened, readBundle, watch } from '../../lib/db';
import { activeTabState, forgetStarted, panel, pin, unpin } from '../../lib/stores/panel';
import type { PanelState } from '../../lib/stores/panelState';
import type { Bundle } from '../../lib/success/rows';
import { CustomerView } from '../customer/CustomerView';
import { PinnedBand } from './PinnedBand';
import { useShortcut } from './useShortcut';
import { useToday } from './useToday';

type Shown = Extract<PanelState, { kind: 'customer' | 'pinned' }>;

/** A customer that was on screen this long was opened; one that was passed on the way to another was not. */
const OPENED_MS = 1_500;

/** The page's customer, or the pinned one with the band that says so. Both stand in one place, so that pinning moves nothing else. */
export function CustomerState({ state }: { readonly state: Shown }) {
  const { customerId } = state;
  const today = useToday();
  const shortcut = useShortcut();
  const noteWish = useStore(panel, ({ composeWish }) => composeWish);
  const justStarted = useStore(panel, ({ justStarted }) => justStarted);
  const pinned = state.kind === 'pinned';
  useEffect(() => rememberOpened(customerId), [customerId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is over when another customer shows
  useEffect(() => forgetStarted, [customerId]);

  return (
    <>
      {state.kind === 'pinned' && <Band customerId={customerId} page={state.page} />}
      <CustomerView
        customerId={customerId}
        today={today}
        shortcut={shortcut}
        noteWish={noteWish}
        writeOutcome={justStarted === customerId}
        pinned={pinned}
        onPin={() => (pinned ? unpin() : pin(customerId))}
        onRemoved={unpin}
        {...(state.kind === 'customer' && state.through ? { through: state.through } : {})}
        {...(state.kind === 'customer' && state.proposedRenewsOn ? { proposedRenewsOn: state.proposedRenewsOn } : {})}
      />
    </>
  );
}

function Band({ customerId, page }: { readonly customerId: string; readonly page: Extract<Shown, { kind: 'pinned' }>['page'] }) {
  const [bundle, setBundle] = useState<Bundle | null>(null);
  useEffect(() => watch(() => readBundle(customerId)).subscribe(setBundle, () => setBundle(null)), [customerId]);
  const shown = bundle?.customer.id === customerId ? bundle : null;
  return <PinnedBand name={shown?.customer.name ?? ''} page={page} records={shown?.records ?? []} />;
}

function rememberOpened(customerId: string): () => void {
  const timer = setTimeout(() => {
    const state = panel.getState();
    const url = state.pinned ? null : activeTabState(state)?.url;
    const origin = url && URL.canParse(url) ? new URL(url).origin : '';
    // A full disk is said where something of the person's is written.
    noteOpened(customerId, origin).catch((error: unknown) => console.warn('Milepost: recent customers could not be kept.', error));
  }, OPENED_MS);
  return () => clearTimeout(timer);
}
