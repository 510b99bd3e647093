import { useMemo } from 'react';
import { useFormat, useT } from '../../lib/i18n/react';
import { daysBetween } from '../../lib/success/dates';
import type { Outcome } from '../../lib/success/rows';
import { sayable } from '../../lib/success/sayable';
import { track } from '../../lib/success/track';
import { LogReading } from '../customer/parts';
import { useWorld } from '../customer/world';
import { Mark } from '../ui/Mark';
import { useReturnFocus } from '../ui/useReturnFocus';
import style from './Measure.module.css';
import { Track } from './Track';

/** A reading older than this is shown with its day instead of "now". */
const NOW_DAYS = 14;

/** A short unit stands with its number; a long one is said once, in the outcome's sentence. */
const withUnit = (number: string, unit: string | undefined) => (unit && unit.length <= 4 ? `${number}\u00a0${unit}` : number);

interface MeasureProps {
  readonly outcome: Outcome;
  readonly logging: boolean;
  readonly setLogging: (logging: boolean) => void;
  /** Opens the outcome, where A and B are missing. */
  readonly onMeasure: () => void;
}

/** The measure of an outcome: where it is, where it should be, and the way between A and B. A reading is logged from here. */
export function Measure({ outcome, logging, setLogging, onMeasure }: MeasureProps) {
  const t = useT();
  const format = useFormat();
  const { bundle, today } = useWorld();
  const readings = useMemo(() => bundle.readings.filter((reading) => reading.outcomeId === outcome.id), [bundle, outcome.id]);
  const opener = useReturnFocus<HTMLButtonElement>(logging);
  const way = track(outcome, readings, today);
  if (!way) {
    return (
      <button type="button" className="plain" onClick={onMeasure}>
        {t('needs.addMeasure')}
      </button>
    );
  }

  const figure = (value: number) => withUnit(format.number(value), outcome.unit);
  const latest = way.reading;
  const isNow = latest !== undefined && daysBetween(latest.readOn, today) <= NOW_DAYS;
  const now = latest && figure(latest.value);
  const when = latest && (isNow ? t('needs.now') : t('needs.onDay', { day: format.date(latest.readOn, today) }));
  const expected = way.expected === undefined ? undefined : figure(sayable(way.expected, way));
  const a = outcome.fromOn
    ? t('needs.pointA', { value: figure(way.from), day: format.date(outcome.fromOn, today) })
    : t('needs.pointANoDay', { value: figure(way.from) });
  const b = outcome.by
    ? t('needs.pointB', { value: figure(way.to), day: format.date(outcome.by, today) })
    : t('needs.pointBNoDay', { value: figure(way.to) });

  return (
    <div className={style.measure}>
      <p className={style.values}>
        <button
          ref={opener}
          type="button"
          className={style.reading}
          aria-expanded={logging}
          title={t('needs.logReading')}
          onClick={() => setLogging(!logging)}
        >
          {latest ? (
            <>
              <Mark kind="now" className={style.now} />
              <span>
                <span className="strong">{now}</span> {when}
              </span>
              {latest.source !== 'own' && <span className="aside">{t(`needs.from.${latest.source}`)}</span>}
            </>
          ) : (
            <span className="aside">{t('needs.noReading')}</span>
          )}
        </button>
        {expected !== undefined && (
          <span>
            <Mark kind="due" />
            <span className="aside">{t('needs.expected', { value: expected })}</span>
          </span>
        )}
      </p>
      <Track
        nowAt={way.nowAt}
        expectedAt={way.expectedAt}
        label={t('needs.trackWords', {
          a,
          b,
          now: latest ? `${now} ${when}` : t('needs.noReading'),
          expected: expected === undefined ? t('needs.nothingExpected') : t('needs.expected', { value: expected }),
        })}
      />
      <p className={style.ends}>
        <span>{a}</span>
        <span>{b}</span>
      </p>
      {logging && <LogReading outcome={outcome} readings={readings} onClose={() => setLogging(false)} />}
    </div>
  );
}
