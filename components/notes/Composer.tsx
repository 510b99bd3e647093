import { useMemo } from 'react';
import { useT } from '../../lib/i18n/react';
import { nextMilestone } from '../../lib/success/nextMilestone';
import { useBundle } from '../customer/useBundle';
import { type World, WorldContext } from '../customer/world';
import { useToday } from '../page/useToday';
import { Compose } from './Compose';
import style from './Composer.module.css';

interface ComposerProps {
  readonly customerId: string;
  readonly onClose: () => void;
}

/** A note on one customer, bound to the next milestone, in a small window of its own: where the panel cannot take the keys from the page. */
export function Composer({ customerId, onClose }: ComposerProps) {
  const t = useT();
  const today = useToday();
  const { bundle, failure } = useBundle(customerId);
  if (failure !== undefined) throw failure;
  const [engagement] = bundle?.engagements ?? [];
  const world = useMemo<World | null>(
    () => (bundle && engagement ? { bundle, engagement, today, shortcut: '', open: () => undefined, at: undefined } : null),
    [bundle, engagement, today],
  );
  if (!world) return null;
  const { milestones, customer } = world.bundle;
  const next = nextMilestone(
    milestones.filter(({ engagementId }) => engagementId === world.engagement.id),
    today,
  );
  return (
    <WorldContext value={world}>
      <main className={style.composer}>
        <h1 className={style.name} dir="auto">
          {t('notes.noteOn', { name: customer.name })}
        </h1>
        <Compose about={next ? { what: 'milestone', id: next.milestone.id } : { what: 'nothing' }} onClose={onClose} />
      </main>
    </WorldContext>
  );
}
