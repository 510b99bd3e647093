import { recordKey } from '../../lib/crm';
import { useT } from '../../lib/i18n/react';
import type { PanelState } from '../../lib/stores/panelState';
import { Said } from './Said';
import { StartForm } from './StartForm';
import { Suggestions } from './Suggestions';
import { Ways } from './Ways';

type StartState = Extract<PanelState, { kind: 'start' }>;

/** State D: a record of a customer that Milepost does not know. One suggestion, or a new customer; where the name could not be read it is typed. */
export function Start({ state }: { readonly state: StartState }) {
  const t = useT();
  const { ref, name, domain, suggestions } = state;
  const said = name
    ? { title: name, text: domain ? t('start.not_yet_domain', { domain }) : t('start.not_yet'), name: true }
    : { title: t('start.unreadable'), text: t('start.unreadable_next') };
  const label = suggestions.length > 0 ? t('start.or_new') : t('start.new');
  return (
    <>
      <main>
        <Said {...said} />
        <Suggestions record={ref} name={name} suggestions={suggestions} />
        <StartForm
          key={recordKey(ref)}
          record={ref}
          name={name ?? ''}
          domain={domain ?? ''}
          label={label}
          main={suggestions.length === 0}
        />
      </main>
      <Ways />
    </>
  );
}
