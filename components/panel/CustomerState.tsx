import { useEffect } from 'react';
import { useStore } from 'zustand';
import { noteOpened } from '../../lib/db';
import { activeTabState, forgetStarted, grantWishes, panel, pin, unpin } from '../../lib/stores/panel';
import type { PanelState } from '../../lib/stores/panelState';
import { CustomerView } from '../customer/CustomerView';
import { useShortcut } from '../page/useShortcut';
import { useToday } from '../page/useToday';
import { PinnedBand } from './PinnedBand';
import { useNoteWish } from './useNoteWish';

export type CustomerShown = Extract<PanelState, { kind: 'customer' | 'pinned' }>;

/** A customer that was on screen this long was opened; one that was passed on the way to another was not. */
const OPENED_MS = 1_500;

interface CustomerStateProps {
  readonly state: CustomerShown;
  /** False while the view is only kept for the customer who comes next. */
  readonly shown: boolean;
  readonly onRemoved: (name: string) => void;
}

/** The page's customer, or the pinned one with the band that says so. Both stand in one place, so that pinning moves nothing else. */
export function CustomerState({ state, shown, onRemoved }: CustomerStateProps) {
  const { customerId } = state;
  const today = useToday();
  const shortcut = useShortcut();
  const noteWish = useNoteWish(shown ? customerId : null);
  const justStarted = useStore(panel, ({ justStarted }) => justStarted);
  const pinned = state.kind === 'pinned';
  useEffect(() => rememberOpened(customerId), [customerId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is over when another customer shows
  useEffect(() => forgetStarted, [customerId]);

  return (
    <>
      {state.kind === 'pinned' && <PinnedBand customerId={customerId} page={state.page} />}
      <CustomerView
        customerId={customerId}
        first={state.kind === 'customer' ? state.first : undefined}
        today={today}
        shortcut={shortcut}
        noteWish={noteWish}
        onNoteWish={grantWishes}
        writeOutcome={justStarted === customerId}
        pinned={pinned}
        onPin={() => (pinned ? unpin() : pin(customerId))}
        onRemoved={onRemoved}
        through={state.kind === 'customer' ? state.through : undefined}
        proposedRenewsOn={state.kind === 'customer' ? state.proposedRenewsOn : undefined}
      />
    </>
  );
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
