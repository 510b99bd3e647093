import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { openDatabase } from '../../lib/db';
import { covers } from '../../lib/sites';
import { activeTabState, panel, pin, unpin } from '../../lib/stores/panel';
import { panelState } from '../../lib/stores/panelState';
import { resolveActive } from '../../lib/stores/resolver';
import { useSlow } from '../ui/useSlow';
import { type CustomerShown, CustomerState } from './CustomerState';
import style from './Panel.module.css';
import { Waiting } from './Waiting';

const Other = lazy(() => import('./Other'));
const Removed = lazy(() => import('./Removed'));
const NotOpened = lazy(() => import('../page/NotOpened'));

/** The side panel: one of its states, whichever the page, the pin and the database give. */
export function Panel() {
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    // Whatever the page shows: data that cannot be opened is said at once, not with the first customer.
    void openDatabase().catch(setFailure);
    return resolveActive(setFailure);
  }, []);
  return (
    <div className={style.panel}>
      <Suspense>{failure === undefined ? <State /> : <NotOpened failure={failure} />}</Suspense>
    </div>
  );
}

function State() {
  const tab = useStore(panel, activeTabState);
  const grants = useStore(panel, ({ grants }) => grants);
  const pinned = useStore(panel, ({ pinned }) => pinned);
  const resolved = useStore(panel, ({ resolved }) => resolved);
  const allowed = tab?.url && grants ? covers(grants, tab.url) : null;
  const state = panelState({ tab, allowed, pinned, resolved });

  const [removed, setRemoved] = useState<{ readonly id: string; readonly name: string; readonly pinned: boolean } | null>(null);
  const [last, setLast] = useState<CustomerShown | null>(null);
  const now = state.kind === 'customer' || state.kind === 'pinned' ? state : null;
  if (now && now !== last && now.customerId !== last?.customerId) setLast(now);
  // Between two customers the view of the first stays mounted, unseen, for the moment in which the second is found: its nodes are used again.
  const between = state.kind === 'waiting';
  const slow = useSlow(between);
  const kept = now ?? (between && !slow ? last : null);

  return (
    <>
      {kept && (
        <div key="customer" className={now ? style.customer : style.unseen} inert={!now}>
          <CustomerState
            state={kept}
            shown={now !== null}
            onRemoved={(name) => {
              setRemoved({ id: kept.customerId, name, pinned: kept.kind === 'pinned' });
              unpin();
            }}
          />
        </div>
      )}
      {state.kind === 'waiting' && <Waiting />}
      {!now && state.kind !== 'waiting' && (
        <Suspense>
          <Other key={tab?.tabId} state={state} />
        </Suspense>
      )}
      {removed && (
        <Suspense>
          <Removed
            key={removed.id}
            customerId={removed.id}
            name={removed.name}
            onBack={() => {
              if (removed.pinned) pin(removed.id);
              setRemoved(null);
            }}
            onClose={() => setRemoved(null)}
          />
        </Suspense>
      )}
    </>
  );
}
