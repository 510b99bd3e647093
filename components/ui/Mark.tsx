import type { ReactElement } from 'react';

const shapes = {
  met: <rect x="1.5" y="1.5" width="9" height="9" rx="1.5" fill="currentColor" stroke="none" />,
  gap: <path d="M6 1 11.25 10.5H.75z" fill="currentColor" strokeWidth="1" strokeLinejoin="round" />,
  unknown: <circle cx="6" cy="6" r="4.25" strokeWidth="1.5" strokeDasharray="2.2 2.25" />,
  none: <path d="M3.5 6h5" strokeWidth="1.5" />,
  late: (
    <>
      <circle cx="6" cy="6" r="4.75" strokeWidth="1.5" />
      <path d="M6 3.5V6l1.75 1.25" strokeWidth="1.25" />
    </>
  ),
  now: <circle cx="6" cy="6" r="4" fill="currentColor" stroke="none" />,
  due: <path d="M6 0v12" strokeWidth="2" />,
} satisfies Record<string, ReactElement>;

export type MarkKind = keyof typeof shapes;

const hues: Partial<Record<MarkKind, string>> = { met: 'met', gap: 'gap', unknown: 'unknown', late: 'late' };

/** The shape of a state, 12 px. Always decoration: the words beside it, or the control around it, say the state. */
export function Mark({ kind, className }: { readonly kind: MarkKind; readonly className?: string | undefined }) {
  return (
    <svg className={['mark', hues[kind], className].filter(Boolean).join(' ')} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[kind]}
    </svg>
  );
}
