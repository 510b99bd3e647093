import type { ReactNode } from 'react';
import type { PanelState } from '../../lib/stores/panelState';
import { NoRecord } from './NoRecord';
import { NotAllowed } from './NotAllowed';
import { NotCrm } from './NotCrm';
import { Start } from './Start';
import { UnknownPage } from './UnknownPage';
import { Whose } from './Whose';

/** The states without a customer. They are loaded when the first of them shows: a linked customer does not wait for their code. */
export default function Other({ state }: { readonly state: PanelState }): ReactNode {
  switch (state.kind) {
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
