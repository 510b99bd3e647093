import { useState } from 'react';
import { addContact } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { useCommand } from '../customer/command';
import { useWorld } from '../customer/world';
import { AddLine } from '../ui/AddLine';
import { OpenView } from '../ui/OpenView';
import { useReturnFocus } from '../ui/useReturnFocus';
import { ContactRow } from './ContactRow';
import style from './People.module.css';

/** The people at this customer: their role, who sponsors it, who champions it. */
export function PeopleView({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const { bundle } = useWorld();
  const { run } = useCommand();
  const customerId = bundle.customer.id;
  const [adding, setAdding] = useState(bundle.contacts.length === 0);
  const opener = useReturnFocus<HTMLButtonElement>(adding);
  const missing = bundle.contacts.length > 0 && !bundle.contacts.some(({ sponsor }) => sponsor);
  return (
    <OpenView
      title={t('people.title')}
      aside={missing ? t('people.noSponsor') : undefined}
      onBack={onBack}
      lead={
        adding ? (
          <AddLine
            label={t('people.name')}
            placeholder={t('people.name')}
            onAdd={(name) => run(() => addContact({ customerId, name }))}
            onClose={() => setAdding(false)}
          />
        ) : (
          <button ref={opener} type="button" className={`button ${style.add}`} onClick={() => setAdding(true)}>
            {t('people.add')}
          </button>
        )
      }
    >
      <ul>
        {bundle.contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} />
        ))}
      </ul>
    </OpenView>
  );
}
