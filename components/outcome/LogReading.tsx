import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { addReading, remove } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { sources } from '../../lib/success/lists';
import type { Outcome, Reading } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWorld } from '../customer/world';
import { Choice } from '../ui/Choice';
import { FieldProblem } from '../ui/FieldProblem';
import { Icon } from '../ui/Icon';
import { type Problem, pastDate } from '../ui/parse';
import style from './LogReading.module.css';
import { parseFigure } from './parseMeasure';

interface LogReadingProps {
  readonly outcome: Outcome;
  readonly readings: readonly Reading[];
  readonly onClose: () => void;
}

/** Logs a reading: its value, its day and whose figure it is. Enter keeps it, and so does leaving the form with a number in it. */
export function LogReading({ outcome, readings, onClose }: LogReadingProps) {
  const t = useT();
  const format = useFormat();
  const { today } = useWorld();
  const { run, say } = useCommand();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const keeping = useRef(false);
  const [value, setValue] = useState('');
  const [readOn, setReadOn] = useState(today);
  const [source, setSource] = useState<Reading['source']>('own');
  const [problem, setProblem] = useState<Problem | undefined>();
  useEffect(() => first.current?.focus(), []);

  const keep = async () => {
    if (keeping.current) return;
    const figure = parseFigure(value, format);
    const day = pastDate(readOn, today);
    if (!figure.ok || !day.ok) {
      setProblem(figure.ok ? (day.ok ? undefined : day.problem) : figure.problem);
      return;
    }
    keeping.current = true;
    const kept = await run(() => addReading({ outcomeId: outcome.id, value: figure.value, readOn: day.value, source }));
    keeping.current = false;
    if (!kept) return;
    onClose();
    say({ text: t('needs.readingLogged', { value: format.number(figure.value) }), undo: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      void keep();
    }
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || event.currentTarget.contains(to)) return;
    if (value.trim() === '') onClose();
    else void keep();
  };

  return (
    <form
      className={style.form}
      aria-label={t('needs.logReading')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={style.fields}>
        <label className="label">
          {outcome.unit ?? t('needs.value')}
          <input
            ref={first}
            className="field"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && id}
            onChange={(event) => {
              setValue(event.target.value);
              setProblem(undefined);
            }}
          />
        </label>
        <label className="label">
          {t('needs.readOn')}
          <input className="field" type="date" max={today} value={readOn} onChange={(event) => setReadOn(event.target.value)} />
        </label>
      </div>
      <FieldProblem
        id={id}
        problem={problem}
        onChoose={(text) => {
          setValue(text);
          setProblem(undefined);
        }}
      />
      <Choice
        label={t('needs.whoseFigure')}
        value={source}
        onChoose={setSource}
        options={sources.map((each) => ({ value: each, label: t(`needs.source.${each}`) }))}
      />
      {source !== 'own' && <p className="aside">{t('needs.onlyOwn')}</p>}
      <p className={style.keys}>
        <button type="button" className="plain" onClick={() => void keep()}>
          {t('ui.enterKeeps')}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {t('ui.escLeaves')}
        </button>
      </p>
      {readings.length > 0 && (
        <ul className={style.earlier} aria-label={t('needs.readings')}>
          {[...readings]
            .sort((a, b) => b.readOn.localeCompare(a.readOn) || b.at.localeCompare(a.at))
            .slice(0, 5)
            .map((reading) => (
              <li key={reading.id}>
                <span>{format.number(reading.value)}</span>
                <span className="aside">{t(`needs.source.${reading.source}`)}</span>
                <span className="aside">{format.date(reading.readOn, today)}</span>
                <button
                  type="button"
                  className="plain plain--icon"
                  aria-label={t('needs.removeReading', { value: format.number(reading.value), day: format.date(reading.readOn, today) })}
                  onClick={() =>
                    void run(() => remove('readings', reading.id)).then(
                      (done) => done && say({ text: t('needs.readingRemoved', { day: format.date(reading.readOn, today) }), undo: true }),
                    )
                  }
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
        </ul>
      )}
    </form>
  );
}
