import { useFormat, useT } from '../../lib/i18n/react';
import type { Risk, RiskKind } from '../../lib/success/risk';
import { risks, topRisks } from '../../lib/success/risks';
import { useReason } from '../customer/useReason';
import { useWorld, type View } from '../customer/world';
import { Block } from '../ui/Block';
import { EmptyBlock } from '../ui/EmptyBlock';
import { Mark } from '../ui/Mark';
import { Opens } from '../ui/Opens';
import style from './Risks.module.css';

/** Where each risk is met. `needs`: the first block, which is on the screen already. */
const ways: Record<RiskKind, View | 'needs'> = {
  neverUsed: 'checklist',
  behind: 'needs',
  experienceGap: 'experience',
  gateWaiting: 'checklist',
  noSponsor: 'people',
  singleContact: 'people',
  need: 'checklist',
  unconfirmed: 'needs',
  planStale: 'path',
};

interface RisksProps {
  /** Opens the outcome in the first block. */
  readonly onNeeds: () => void;
}

/** What threatens this customer, at most three, each with its reason and since when. */
export function Risks({ onNeeds }: RisksProps) {
  const t = useT();
  const reason = useReason();
  const format = useFormat();
  const { bundle, engagement, today, open } = useWorld();
  const all = risks(bundle, engagement.id, today);
  const top = topRisks(all);

  const nothingYet = bundle.contacts.length === 0 && bundle.outcomes.length === 0;
  if (nothingYet) return <EmptyBlock label={t('risks.title')} verb={t('risks.addContact')} opener="risks" onAct={() => open('people')} />;
  if (top.length === 0) return <EmptyBlock label={t('risks.title')} verb={t('risks.none')} />;

  const why = ({ reason: given, since }: Risk) => {
    const said = reason(given);
    // A reason that names the day already is not told it twice.
    const told = since === undefined || Object.values(given.params ?? {}).includes(since);
    return told ? said : t('risks.since', { reason: said, day: format.date(since, today) });
  };
  return (
    <Block opens label={t('risks.title')} aside={all.length > top.length ? t('risks.more', { count: all.length - top.length }) : undefined}>
      <ul className={style.risks}>
        {top.map((risk) => {
          const way = ways[risk.kind];
          return (
            <li key={risk.kind}>
              <Opens
                bare
                className={style.risk}
                opener={`risk-${risk.kind}`}
                onOpen={() => (way === 'needs' ? onNeeds() : open(way, risk.reason.about ?? risk.kind))}
              >
                <Mark kind={risk.mark} />
                <span>{reason({ key: risk.label, ...(risk.params ? { params: risk.params } : {}) })}</span>
                <span className="aside">{why(risk)}</span>
              </Opens>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}
