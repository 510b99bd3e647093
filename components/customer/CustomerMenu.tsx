import { editCustomer, remove } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { Menu } from '../ui/Menu';
import menuStyle from '../ui/Menu.module.css';
import { MenuItem } from '../ui/MenuItem';
import { useCommand } from './command';
import { crmName } from './crmName';
import { useUndo } from './useUndo';
import { useWorld } from './world';

export interface CustomerMenuProps {
  readonly pinned: boolean;
  readonly onPin: (() => void) | undefined;
  readonly onRename: () => void;
  readonly onRemoved: ((name: string) => void) | undefined;
  /** The renewal date that the page shows, where it differs from the one a person wrote. */
  readonly proposed: string | undefined;
}

/** What is done with the customer as a whole. */
export function CustomerMenu({ pinned, onPin, onRename, onRemoved, proposed }: CustomerMenuProps) {
  const t = useT();
  const format = useFormat();
  const { bundle, today } = useWorld();
  const { run } = useCommand();
  const { id, name } = bundle.customer;
  const door = useUndo(id);

  const drop = async () => {
    if (await run(() => remove('customers', id))) onRemoved?.(name);
  };
  return (
    <Menu label={t('customer.menu', { name })}>
      <MenuItem onSelect={onRename}>{t('customer.rename')}</MenuItem>
      {onPin && <MenuItem onSelect={onPin}>{t(pinned ? 'customer.unpin' : 'customer.pin')}</MenuItem>}
      {proposed !== undefined && (
        <MenuItem onSelect={() => void run(() => editCustomer(id, { renewsOn: proposed }))}>
          {t('customer.usePageDate', { day: format.date(proposed, today) })}
        </MenuItem>
      )}
      <hr className={menuStyle.rule} />
      <MenuItem keys={t('ui.undoKeys')} onSelect={() => void door.undo()}>
        {t('ui.undo')}
      </MenuItem>
      <MenuItem keys={t('ui.redoKeys')} onSelect={() => void door.redo()}>
        {t('ui.redo')}
      </MenuItem>
      {bundle.records.length > 0 && <hr className={menuStyle.rule} />}
      {bundle.records.map((record) => (
        <MenuItem key={record.id} href={record.url}>
          {t('customer.openRecord', { name: record.name ?? name, crm: crmName(record) })}
        </MenuItem>
      ))}
      <hr className={menuStyle.rule} />
      <MenuItem onSelect={() => void drop()}>{t('customer.remove')}</MenuItem>
    </Menu>
  );
}
