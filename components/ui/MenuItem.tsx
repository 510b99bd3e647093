import type { ReactNode } from 'react';
import { Kbd } from './Kbd';
import style from './Menu.module.css';

interface MenuItemProps {
  readonly onSelect?: () => void;
  /** An address: the item is a link that opens beside the panel. */
  readonly href?: string;
  readonly keys?: string | undefined;
  readonly children: ReactNode;
}

/** One line of a menu. */
export function MenuItem({ onSelect, href, keys, children }: MenuItemProps) {
  if (href !== undefined) {
    return (
      <a className={style.item} role="menuitem" tabIndex={-1} href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    );
  }
  return (
    <button type="button" className={style.item} role="menuitem" tabIndex={-1} onClick={onSelect}>
      <span>{children}</span>
      {keys && <Kbd>{keys}</Kbd>}
    </button>
  );
}
