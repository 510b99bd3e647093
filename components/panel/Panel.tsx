import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { covers } from '../../lib/sites';
import { activeTabState, panel } from '../../lib/stores/panel';
import { panelState } from '../../lib/stores/panelState';
import { resolveActive } from '../../lib/stores/resolver';
import { CustomerState } from './CustomerState';
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

  switch (state.kind) {
    case 'customer':
    case 'pinned':
      return <CustomerState state={state} />;
    case 'waiting':
      return <Waiting key={tab?.url} />;
    case 'unknownPage':
      return <UnknownPage />;
    case 'notAllowed':
      return <NotAllowed key={state.url} url={state.url} />;
    case 'notCrm':
      return <NotCrm />;
    case 'noRecord':
      return <NoRecord url={state.url} />;
    case 'start':
      return <Start state={state} />;
    case 'whose':
      return <Whose state={state} />;
  }
}
