import { useEffect } from 'react';
import { editOutcome, newId } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { daysBetween } from '../../lib/success/dates';
import { defaults } from '../../lib/success/defaults';
import type { Outcome } from '../../lib/success/rows';
import { OutcomeEditor } from '../customer/parts';
import { useWorld } from '../customer/world';
import { Block } from '../ui/Block';
import { EmptyBlock } from '../ui/EmptyBlock';
import { InPlace } from '../ui/InPlace';
import { optionalLine } from '../ui/parse';
import { useReturnFocus } from '../ui/useReturnFocus';
import { useStateOf } from '../ui/useStateOf';
import { Measure } from './Measure';
import style from './Needs.module.css';
import { OtherOutcomes } from './OtherOutcomes';

/** More than three outcomes are no longer a plan (method, "Good plan"). */
const MOST = 3;

type Open =
  | { readonly what: 'rest' }
  | { readonly what: 'edit' }
  | { readonly what: 'new'; readonly id: string }
  | { readonly what: 'log' };
const rest: Open = { what: 'rest' };

interface NeedsProps {
  /** Grows with each wish, made elsewhere, to write the outcome or to look at it open. */
  readonly wish: number;
}

/** What they need to achieve: the Required Outcome, its measure, and the other outcomes where there are several. */
export function Needs({ wish }: NeedsProps) {
  const t = useT();
  const format = useFormat();
  const { bundle, engagement, today } = useWorld();
  const outcomes = bundle.outcomes.filter((outcome) => outcome.engagementId === engagement.id);
  const [open, setOpen] = useStateOf<Open>(bundle.customer.id, rest);
  const [shownId, show] = useStateOf<string | undefined>(bundle.customer.id, undefined);

  const kept = open.what === 'new' ? outcomes.find(({ id }) => id === open.id) : (outcomes.find(({ id }) => id === shownId) ?? outcomes[0]);
  const outcome = kept ?? (open.what === 'new' ? blank(open.id, bundle.customer.id, engagement.id, outcomes.length, today) : undefined);
  const add = () => setOpen({ what: 'new', id: newId() });

  const statement = useReturnFocus<HTMLButtonElement>(open.what === 'new' || open.what === 'edit');
  const none = outcomes.length === 0;
  const [granted, grant] = useStateOf(bundle.customer.id, none ? 0 : wish);
  useEffect(() => {
    if (wish === granted) return;
    grant(wish);
    if (wish > 0) setOpen(none ? { what: 'new', id: newId() } : { what: 'edit' });
  }, [wish, granted, grant, none, setOpen]);

  if (!outcome) return <EmptyBlock label={t('needs.title')} verb={t('needs.write')} onAct={add} />;

  const editing = open.what === 'new' || open.what === 'edit';
  const close = () => {
    if (kept) show(kept.id);
    setOpen(rest);
  };
  return (
    <Block label={t('needs.title')} aside={confirmation()}>
      {editing ? (
        <OutcomeEditor outcome={outcome} isNew={!kept} onClose={close} onAdd={outcomes.length < MOST ? add : undefined} />
      ) : (
        <>
          <p className={style.outcome}>
            <button
              ref={statement}
              type="button"
              className="in-place"
              aria-description={t('ui.editsInPlace', { label: t('needs.statement') })}
              onClick={() => setOpen({ what: 'edit' })}
            >
              {outcome.statement}
            </button>
          </p>
          {outcome.said !== undefined && (
            <div className={style.said}>
              <InPlace
                target={`${outcome.id}.said`}
                label={t('needs.said')}
                shown={outcome.said}
                quoted
                parse={(text) => optionalLine(text)}
                write={(said, visit) => editOutcome(outcome.id, { said }, visit)}
              />
            </div>
          )}
          <Measure
            outcome={outcome}
            logging={open.what === 'log'}
            setLogging={(logging) => setOpen(logging ? { what: 'log' } : rest)}
            onMeasure={() => setOpen({ what: 'edit' })}
          />
        </>
      )}
      <OtherOutcomes
        outcomes={outcomes.filter(({ id }) => id !== outcome.id)}
        show={(id) => {
          show(id);
          setOpen(rest);
        }}
      />
    </Block>
  );

  function confirmation(): string {
    const on = outcome?.confirmedOn;
    if (on === undefined) return t('needs.notConfirmed');
    const age = daysBetween(on, today);
    const day = format.date(on, today);
    return age > defaults.outcomeFresh ? t('needs.confirmedLongAgo', { day, ago: format.daysAgo(age) }) : t('needs.confirmed', { day });
  }
}

/** An outcome that nobody has written yet. It is not kept before its first words are. */
function blank(id: string, customerId: string, engagementId: string, order: number, today: string): Outcome {
  return { id, customerId, engagementId, order, statement: '', at: `${today}T00:00:00.000Z`, on: today };
}
