import style from './Track.module.css';

interface TrackProps {
  /** Where the latest reading stands between A (0) and B (1). */
  readonly nowAt: number | undefined;
  /** Where it is expected to stand today. */
  readonly expectedAt: number | undefined;
  /** The whole track in words. */
  readonly label: string;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** The way from A to B. */
export function Track({ nowAt, expectedAt, label }: TrackProps) {
  return (
    <svg className={style.track} role="img" aria-label={label}>
      <line className={style.rail} x1="0" x2="100%" y1="8" y2="8" />
      <line className={style.rail} x1="0" x2="0" y1="4" y2="12" />
      <line className={style.rail} x1="100%" x2="100%" y1="4" y2="12" />
      {nowAt !== undefined && <line className={style.soFar} x1="0" x2={percent(nowAt)} y1="8" y2="8" />}
      {expectedAt !== undefined && <line className={style.due} x1={percent(expectedAt)} x2={percent(expectedAt)} y1="-1" y2="17" />}
      {nowAt !== undefined && <circle className={style.here} cx={percent(nowAt)} cy="8" r="6" />}
    </svg>
  );
}
