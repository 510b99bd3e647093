import { useRef, useState } from 'react';
import { editCustomer } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { InPlace } from '../ui/InPlace';
import { requiredLine } from '../ui/parse';
import { CustomerMenu, type CustomerMenuProps } from './CustomerMenu';
import style from './Header.module.css';
import { Renewal } from './Renewal';
import { useWorld } from './world';

interface HeaderProps extends Omit<CustomerMenuProps, 'onRename' | 'proposed'> {
  /** The renewal date that the page shows. */
  readonly proposed: string | undefined;
}

/** Who it is and when it renews; the menu holds the rest. */
export function Header({ proposed, ...menu }: HeaderProps) {
  const t = useT();
  const { bundle } = useWorld();
  const { id, name, renewsOn } = bundle.customer;
  const header = useRef<HTMLElement>(null);
  const [renaming, setRenaming] = useState('');
  const offered = proposed !== undefined && proposed !== renewsOn ? proposed : undefined;
  return (
    <header ref={header} className={style.customer}>
      {renaming === id ? (
        <div className={style.name}>
          <InPlace
            startOpen
            target={`${id}.name`}
            label={t('customer.name')}
            shown={name}
            parse={(text) => requiredLine(text)}
            write={(next, visit) => editCustomer(id, { name: next }, visit)}
            onClose={(how) => {
              setRenaming('');
              if (how !== 'left') header.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
            }}
          />
        </div>
      ) : (
        <h1 className={`${style.name} ${style.clamped}`} title={name.length > 40 ? name : undefined}>
          {name}
        </h1>
      )}
      <Renewal proposed={renewsOn === undefined ? offered : undefined} />
      <CustomerMenu {...menu} onRename={() => setRenaming(id)} proposed={renewsOn === undefined ? undefined : offered} />
    </header>
  );
}
