import { useT } from '../../lib/i18n/react';
import { gapReason, uncheckedReason } from '../../lib/success/requirementReasons';
import { requirementState } from '../../lib/success/requirementState';
import { verdict } from '../../lib/success/verdict';
import { useReason } from '../customer/useReason';
import { useWorld } from '../customer/world';
import { EmptyBlock } from '../ui/EmptyBlock';
import { Mark } from '../ui/Mark';
import { Opens } from '../ui/Opens';
import { Touchpoints } from './Touchpoints';
import style from './Verdict.module.css';

/** Required Outcome × Appropriate Experience in one sentence, its reasons on demand, the nine touchpoints, and the one to look at. */
export function Verdict() {
  const t = useT();
  const reason = useReason();
  const { bundle, engagement, today, open } = useWorld();
  const requirements = bundle.requirements.filter(({ engagementId }) => engagementId === engagement.id);
  const outcomes = bundle.outcomes.filter(({ engagementId }) => engagementId === engagement.id);

  const untouched = outcomes.length === 0 && requirements.every(({ stateOn, state }) => state === 'unknown' && stateOn === undefined);
  if (untouched) {
    const verb =
      requirements.length === 0
        ? t('experience.agree')
        : t('experience.review', { count: requirements.length, segment: t(`customer.segment.${bundle.customer.segment}`) });
    return <EmptyBlock label={t('experience.title')} verb={verb} opener="experience" onAct={() => open('experience')} />;
  }

  const word = verdict(bundle, engagement.id, today);
  const essential = requirements.filter((requirement) => requirement.essential);
  const { gap } = word.experience;
  const named = gap ?? essential.find((requirement) => requirementState(requirement, today) === 'unknown');
  const line = named
    ? reason(gap ? gapReason(gap) : uncheckedReason(named))
    : essential.length === 0
      ? t('experience.noneEssential')
      : t('experience.allMet', { count: essential.length });
  return (
    <section className={style.block} aria-label={t('experience.title')}>
      <details className={style.why}>
        <summary title={t('experience.why')}>
          <h2 className={style.verdict}>
            <Mark kind={word.mark} />
            <span>{reason({ key: word.sentence, params: word.params })}</span>
          </h2>
        </summary>
        <ul className={style.reasons} aria-label={t('experience.why')}>
          {word.reasons.map((each) => (
            <li key={`${each.key} ${each.about ?? ''}`}>{reason(each)}</li>
          ))}
        </ul>
      </details>
      <Touchpoints requirements={requirements} today={today} onOpen={(touchpoint) => open('experience', touchpoint)} />
      <Opens opener="experience" onOpen={() => open('experience', named?.touchpoint)}>
        <span>{line}</span>
      </Opens>
    </section>
  );
}
