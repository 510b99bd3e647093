import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { covers } from '../../lib/sites';
import { activeTabState, panel } from '../../lib/stores/panel';
import { type PanelState, panelState } from '../../lib/stores/panelState';
import { resolveActive } from '../../lib/stores/resolver';
import { useSlow } from '../ui/useSlow';
import { type CustomerShown, CustomerState } from './CustomerState';
import { NoRecord } from './NoRecord';
import { NotAllowed } from './NotAllowed';
import { NotCrm } from './NotCrm';
import { NotOpened } from './NotOpened';
import style from './Panel.module.css';
import { Start } from './Start';
import { UnknownPage } from './UnknownPage';
import { Waiting } from './Waiting';
import { Whose } from './Whose';

/** The side panel: one of its states, whichever the page, the pin and the database give. */
export function Panel() {
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => resolveActive(setFailure), []);
  return <div className={style.panel}>{failure === undefined ? <State /> : <NotOpened failure={failure} />}</div>;
}

function State() {
  const tab = useStore(panel, activeTabState);
  const grants = useStore(panel, ({ grants }) => grants);
  const pinned = useStore(panel, ({ pinned }) => pinned);
  const resolved = useStore(panel, ({ resolved }) => resolved);
  const allowed = tab?.url && grants ? covers(grants, tab.url) : null;
  const state = panelState({ tab, allowed, pinned, resolved });

  const [last, setLast] = useState<CustomerShown | null>(null);
  const now = state.kind === 'customer' || state.kind === 'pinned' ? state : null;
  if (now && now !== last && now.customerId !== last?.customerId) setLast(now);
  // Between two customers the view of the first stays mounted, unseen, for the moment in which the second is found: its nodes are used again.
  const between = state.kind === 'waiting' && tab?.ref !== null;
  const slow = useSlow(between);
  const kept = now ?? (between && !slow ? last : null);

  return (
    <>
      {kept && (
        <div key="customer" className={now ? style.customer : style.unseen} inert={!now}>
          <CustomerState state={kept} />
        </div>
      )}
      {!now && <Other key={tab?.tabId} state={state} />}
    </>
  );
}

function Other({ state }: { readonly state: PanelState }): ReactNode {
  switch (state.kind) {
    case 'waiting':
      return <Waiting />;
    case 'unknownPage':
      return <UnknownPage />;
    case 'notAllowed':
      return <NotAllowed key={new URL(state.url).origin} url={state.url} />;
    case 'notCrm':
      return <NotCrm />;
    case 'noRecord':
      return <NoRecord url={state.url} />;
    case 'start':
      return <Start state={state} />;
    case 'whose':
      return <Whose state={state} />;
    default:
      return null;
  }
}
