import { useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n/react';
import { touchpoints } from '../../lib/success/lists';
import { requirementState } from '../../lib/success/requirementState';
import { useWorld } from '../customer/world';
import { OpenView } from '../ui/OpenView';
import { ExperienceNotes } from './ExperienceNotes';
import { TouchpointGroup } from './TouchpointGroup';

/** The Appropriate Experience in full: what was agreed at each touchpoint, whether it is met, and who says so. */
export function ExperienceView({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const { bundle, engagement, today, at } = useWorld();
  const place = useRef<HTMLDivElement>(null);
  const requirements = bundle.requirements.filter(({ engagementId }) => engagementId === engagement.id);
  const met = requirements.filter((requirement) => requirementState(requirement, today) === 'met').length;

  useEffect(() => {
    const group = at && place.current?.querySelector<HTMLElement>(`[data-touchpoint="${at}"]`);
    if (!group) return;
    group.scrollIntoView({ block: 'start' });
    group.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }, [at]);

  return (
    <div ref={place}>
      <OpenView title={t('experience.title')} aside={t('experience.metOf', { count: requirements.length, met })} onBack={onBack}>
        {touchpoints.map((touchpoint) => (
          <TouchpointGroup
            key={touchpoint}
            touchpoint={touchpoint}
            requirements={requirements.filter((requirement) => requirement.touchpoint === touchpoint)}
          />
        ))}
        <ExperienceNotes />
      </OpenView>
    </div>
  );
}
