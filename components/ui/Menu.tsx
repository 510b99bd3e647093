import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './Icon';
import style from './Menu.module.css';

interface MenuProps {
  /** What the menu is for; the button shows three dots alone. */
  readonly label: string;
  readonly children: ReactNode;
}

const items = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

/** The overflow menu, on the platform's popover: it lies on top, closes on Esc or a click elsewhere, and gives the focus back. */
export function Menu({ label, children }: MenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  // The popover gives the focus to what has this attribute as it opens, before the next key; React's own autoFocus does something else.
  useEffect(() => {
    menu.current?.querySelector('[role="menuitem"]')?.setAttribute('autofocus', '');
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = items(event.currentTarget);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all.at(to === all.length ? 0 : to)?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className="plain plain--icon"
        aria-label={label}
        aria-haspopup="menu"
        popoverTarget={id}
        title={label}
      >
        <Icon name="more" />
      </button>
      <div
        id={id}
        ref={menu}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className={style.menu}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          if ((event.target as HTMLElement).closest('[role="menuitem"]')) menu.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}
