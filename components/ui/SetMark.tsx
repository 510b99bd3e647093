/** One length of the checklist's bar, 20 × 8: nothing, something or all of the set is done. Progress is ink, never green (look, rule 4). */
export function SetMark({ state }: { readonly state: 'open' | 'part' | 'done' }) {
  return (
    <svg className="mark" viewBox="0 0 20 8" aria-hidden="true">
      {state === 'done' ? (
        <rect width="20" height="8" rx="1.5" fill="currentColor" stroke="none" />
      ) : (
        <rect x=".5" y=".5" width="19" height="7" rx="1" />
      )}
      {state === 'part' && <path d="M1.5 0H10v8H1.5A1.5 1.5 0 0 1 0 6.5v-5A1.5 1.5 0 0 1 1.5 0z" fill="currentColor" stroke="none" />}
    </svg>
  );
}
