import { editContact, remove } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Contact } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { Icon } from '../ui/Icon';
import { InPlace } from '../ui/InPlace';
import { optionalLine, requiredLine } from '../ui/parse';
import { Tick } from '../ui/Tick';
import style from './People.module.css';

/** One person at the customer. */
export function ContactRow({ contact }: { readonly contact: Contact }) {
  const t = useT();
  const { run, say } = useCommand();
  const { id, name } = contact;
  return (
    <li className={style.contact}>
      <div className={style.name}>
        <InPlace
          target={`${id}.name`}
          label={t('people.name')}
          className="strong"
          shown={name}
          parse={(text) => requiredLine(text)}
          write={(next, visit) => editContact(id, { name: next }, visit)}
        />
        <InPlace
          target={`${id}.role`}
          label={t('people.role')}
          className={style.role}
          shown={contact.role ?? ''}
          empty={t('people.addRole')}
          parse={(text) => optionalLine(text)}
          write={(role, visit) => editContact(id, { role }, visit)}
        />
      </div>
      <button
        type="button"
        className="plain plain--icon"
        aria-label={t('people.remove', { name })}
        title={t('people.remove', { name })}
        onClick={() =>
          void run(() => remove('contacts', id)).then((done) => done && say({ text: t('people.removed', { name }), undo: true }))
        }
      >
        <Icon name="close" />
      </button>
      <div className={style.ticks}>
        <Tick checked={contact.sponsor} onChange={(sponsor) => void run(() => editContact(id, { sponsor }))}>
          {t('people.sponsor')}
        </Tick>
        <Tick checked={contact.champion} onChange={(champion) => void run(() => editContact(id, { champion }))}>
          {t('people.champion')}
        </Tick>
      </div>
    </li>
  );
}
