import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface OpensProps {
  readonly onOpen: () => void;
  readonly className?: string | undefined;
  /** Without the chevron where something else ends the line. */
  readonly bare?: boolean;
  /** Where the focus returns to when what opened is closed. */
  readonly opener?: string;
  readonly children: ReactNode;
}

/** A line that opens something: the whole line is the target, the chevron says so. */
export function Opens({ onOpen, className, bare, opener, children }: OpensProps) {
  return (
    <button type="button" className={className ? `opens ${className}` : 'opens'} data-opener={opener} onClick={onOpen}>
      {children}
      {!bare && <Icon name="chevron" />}
    </button>
  );
}
