import { type FocusEvent, useRef } from 'react';
import { editOutcome, type Patch, remove, saveOutcome } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { limits } from '../../lib/success/limits';
import type { Outcome } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWorld } from '../customer/world';
import { Kbd } from '../ui/Kbd';
import { bad, optionalLine, type Parsed } from '../ui/parse';
import { VisitField } from '../ui/VisitField';
import { Advice } from './Advice';
import { Example } from './Example';
import style from './OutcomeEditor.module.css';
import { parseBy, parseFromOn, parsePoint } from './parseMeasure';
import { StatementField } from './StatementField';

interface OutcomeEditorProps {
  readonly outcome: Outcome;
  /** It is not kept yet: its first words make it a row. */
  readonly isNew: boolean;
  readonly onClose: () => void;
  readonly onAdd?: (() => void) | undefined;
}

/** The whole outcome, open: its sentence, advice on the wording, the measure, their own words. Each field is kept as it is left. */
export function OutcomeEditor({ outcome, isNew, onClose, onAdd }: OutcomeEditorProps) {
  const t = useT();
  const format = useFormat();
  const { today } = useWorld();
  const { run, say } = useCommand();
  const { id } = outcome;
  const element = useRef<HTMLFieldSetElement>(null);

  const write = (patch: Patch<Outcome>, visit?: string) => editOutcome(id, patch, visit);
  // A visit outlives renders: it asks what is kept now, not what was when it began.
  const kept = useRef(new Set<string>());
  if (!isNew) kept.current.add(id);
  const writeStatement = async (statement: string, visit: string) => {
    const { customerId, engagementId } = outcome;
    // The same call writes and amends, so that one visit can make the row and go on writing it.
    await saveOutcome({ id, customerId, engagementId, statement }, visit);
    kept.current.add(id);
  };
  const after =
    <T,>(parse: (text: string) => Parsed<T>) =>
    (text: string): Parsed<T> =>
      kept.current.has(id) ? parse(text) : bad('needs.statementFirst');
  const parseA = after((text) => parsePoint(text, outcome.to, format));
  const parseB = after((text) => parsePoint(text, outcome.from, format));
  const parseUnit = after((text) => optionalLine(text, limits.unit));
  const parseADay = after((text) => parseFromOn(text, outcome.by, today));
  const parseBDay = after((text) => parseBy(text, outcome.fromOn, today));
  const parseWords = after((text) => optionalLine(text));
  const figure = (value: number | undefined) => (value === undefined ? '' : format.numberForField(value));

  // Leaving for another part of the panel closes it; leaving for the page beside does not: somebody is looking up a figure there.
  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    const refused = element.current?.querySelector('[aria-invalid="true"]');
    if (to instanceof Node && !event.currentTarget.contains(to) && !refused) onClose();
  };

  return (
    <fieldset ref={element} aria-label={t('needs.statement')} onBlur={onBlur}>
      <StatementField
        target={`${id}.statement`}
        shown={outcome.statement}
        placeholder={isNew ? t('needs.placeholder') : undefined}
        write={isNew ? writeStatement : (statement, visit) => write({ statement }, visit)}
        onClose={(how) => how !== 'left' && onClose()}
        advice={(text) => (text.trim() === '' ? <Example /> : <Advice statement={text} outcome={outcome} />)}
      />
      <div className={style.figures}>
        <VisitField
          target={`${id}.from`}
          label={outcome.fromOn ? t('needs.aField') : t('needs.aToday')}
          type="decimal"
          shown={figure(outcome.from)}
          parse={parseA}
          // A was measured the day it is written down, until somebody says another.
          write={(from, visit) => write(from === undefined || outcome.fromOn ? { from } : { from, fromOn: today }, visit)}
        />
        <VisitField
          target={`${id}.to`}
          label={t('needs.bField')}
          type="decimal"
          shown={figure(outcome.to)}
          parse={parseB}
          write={(to, visit) => write({ to }, visit)}
        />
        <VisitField
          target={`${id}.unit`}
          label={t('needs.unit')}
          shown={outcome.unit ?? ''}
          parse={parseUnit}
          write={(unit, visit) => write({ unit }, visit)}
        />
      </div>
      <div className={style.days}>
        <VisitField
          target={`${id}.fromOn`}
          label={t('needs.aDay')}
          type="date"
          shown={outcome.fromOn ?? ''}
          parse={parseADay}
          write={(fromOn, visit) => write({ fromOn }, visit)}
        />
        <VisitField
          target={`${id}.by`}
          label={t('needs.bDay')}
          type="date"
          shown={outcome.by ?? ''}
          parse={parseBDay}
          write={(by, visit) => write({ by }, visit)}
        />
      </div>
      <div className={style.words}>
        <VisitField
          target={`${id}.said`}
          label={t('needs.said')}
          shown={outcome.said ?? ''}
          parse={parseWords}
          write={(said, visit) => write({ said }, visit)}
        />
        <VisitField
          target={`${id}.statedWant`}
          label={t('needs.statedWant')}
          shown={outcome.statedWant ?? ''}
          parse={parseWords}
          write={(statedWant, visit) => write({ statedWant }, visit)}
        />
      </div>
      <p className={style.keys}>
        <Kbd>{t('ui.enterKeeps')}</Kbd>
        <Kbd>{t('ui.escPutsBack')}</Kbd>
      </p>
      <p className={style.acts}>
        {!isNew && outcome.confirmedOn !== today && (
          <button type="button" className="plain" onClick={() => void run(() => write({ confirmedOn: today }))}>
            {t('needs.confirmToday')}
          </button>
        )}
        {!isNew && onAdd && (
          <button type="button" className="plain" onClick={onAdd}>
            {t('needs.addAnother')}
          </button>
        )}
        {!isNew && (
          <button
            type="button"
            className="plain"
            onClick={() =>
              void run(() => remove('outcomes', id)).then((done) => {
                if (!done) return;
                onClose();
                say({ text: t('needs.removed'), undo: true });
              })
            }
          >
            {t('ui.remove')}
          </button>
        )}
        <button type="button" className="plain" onClick={onClose}>
          {t('ui.close')}
        </button>
      </p>
    </fieldset>
  );
}
