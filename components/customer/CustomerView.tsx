import { useT } from '../../lib/i18n/react';
import type { Bundle } from '../../lib/success/rows';
import { Toasts } from '../ui/Toasts';
import { useSlow } from '../ui/useSlow';
import style from './CustomerView.module.css';
import { CommandProvider } from './command';
import { Gone } from './Gone';
import headerStyle from './Header.module.css';
import { Loaded } from './Loaded';
import { Shape } from './Shape';
import type { ThroughRecord } from './Through';
import { useBundle } from './useBundle';

export interface CustomerViewProps {
  readonly customerId: string;
  /** All of it, where it was read already. */
  readonly first?: Bundle | undefined;
  /** ISO date in the person's own zone. */
  readonly today: string;
  /** What the browser assigned to "Log note"; empty where nothing is. */
  readonly shortcut?: string | undefined;
  /** A renewal date read from the page: proposed, never taken over by itself. */
  readonly proposedRenewsOn?: string | undefined;
  /** Over 0: somebody wishes to log a note. `onNoteWish` says that the composer is open, and takes the wish back. */
  readonly noteWish?: number | undefined;
  readonly onNoteWish?: (() => void) | undefined;
  /** The customer was just started: the outcome's field opens with the focus in it. */
  readonly writeOutcome?: boolean | undefined;
  readonly pinned?: boolean | undefined;
  readonly onPin?: (() => void) | undefined;
  /** It was removed: whoever shows it says so, since the panel goes on to something else. */
  readonly onRemoved?: ((name: string) => void) | undefined;
  /** The contact, deal or ticket by which the page led here. */
  readonly through?: ThroughRecord | undefined;
  /** The name, where it is known before the customer is read. */
  readonly name?: string | undefined;
}

/** One customer beside the CRM: six blocks at rest, and what opens from them. Throws what the database throws, for the page's boundary. */
export function CustomerView(props: CustomerViewProps) {
  const { customerId } = props;
  return (
    <Toasts>
      {(toasts) => (
        <CommandProvider customerId={customerId}>
          {(fault) => (
            <div className={style.view}>
              <Body {...props} fault={fault} toasts={toasts} />
            </div>
          )}
        </CommandProvider>
      )}
    </Toasts>
  );
}

function Body({ fault, toasts, ...props }: CustomerViewProps & { readonly fault: React.ReactNode; readonly toasts: React.ReactNode }) {
  const t = useT();
  const { bundle, pending, failure } = useBundle(props.customerId, props.first);
  const slow = useSlow(pending);
  if (failure !== undefined) throw failure;

  if (pending && (slow || !bundle)) {
    return (
      <>
        {props.name && (
          <header className={headerStyle.customer}>
            <h1 className={`${headerStyle.name} ${headerStyle.clamped}`}>{props.name}</h1>
          </header>
        )}
        <div className={style.blocks}>{slow && <Shape />}</div>
      </>
    );
  }
  const [engagement] = bundle?.engagements ?? [];
  if (!bundle || !engagement) return <Gone customerId={props.customerId}>{toasts}</Gone>;
  return (
    <div className={pending ? `${style.loaded} ${style.pending}` : style.loaded} inert={pending} aria-hidden={pending || undefined}>
      <Loaded
        {...props}
        // Granted to the customer before, whose view still stands in, it would be lost for this one.
        noteWish={pending ? 0 : props.noteWish}
        bundle={bundle}
        engagement={engagement}
        fault={fault}
        toasts={toasts}
        label={t('customer.label', { name: bundle.customer.name })}
      />
    </div>
  );
}
