import { useT } from '../../lib/i18n/react';
import { Icon } from '../ui/Icon';
import style from './Through.module.css';
import { useWorld } from './world';

export interface ThroughRecord {
  readonly kind: 'account' | 'contact' | 'deal' | 'ticket' | 'other';
  readonly name?: string;
}

/** The contact, deal or ticket by which the page led here; of a person, what we know of them and what they said last. */
export function Through({ record: { kind, name } }: { readonly record: ThroughRecord }) {
  const t = useT();
  const { bundle } = useWorld();
  const contact = kind === 'contact' ? bundle.contacts.find((each) => each.name === name) : undefined;
  const role = contact && (contact.champion ? t('people.champion') : contact.sponsor ? t('people.sponsor') : contact.role);
  const said = name !== undefined && kind === 'contact' ? bundle.notes.find((note) => note.theirs && note.saidBy === name) : undefined;
  return (
    <section className={style.through} aria-label={t('customer.throughLabel')}>
      <Icon name={kind === 'contact' ? 'person' : 'stone'} />
      <p>
        <span className={style.name}>{name ?? t(`customer.through.${kind}`)}</span>
        {role ? `, ${role.toLocaleLowerCase()}. ` : name ? ` · ${t(`customer.through.${kind}`)} ` : ''}
        {said && <span className="words">{said.text.slice(0, 160)}</span>}
      </p>
    </section>
  );
}
