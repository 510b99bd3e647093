const paths = {
  chevron: <path d="m6 4 4 4-4 4" />,
  back: <path d="m10 4-4 4 4 4" />,
  more: <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.25" />,
  check: <path d="m3.5 8.5 3 3 6-7" />,
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  stone: <path d="M4 13.5V6a4 4 0 0 1 8 0v7.5M1.5 13.5h13" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4" />
      <path d="m10 10 3.5 3.5" />
    </>
  ),
  pin: <path d="M5.5 2.5h5l-.75 4.5 2 2.5h-7.5l2-2.5zM8 9.5V14" />,
  person: (
    <>
      <circle cx="8" cy="5.5" r="2.5" />
      <path d="M3 13.5c.5-2.75 2.5-4 5-4s4.5 1.25 5 4" />
    </>
  ),
} as const;

export type IconName = keyof typeof paths;

/** A line icon, 16 px. Always decoration: the control around it carries the name. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string | undefined }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {paths[name]}
    </svg>
  );
}
