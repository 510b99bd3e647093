import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../lib/i18n/react';
import { pin } from '../../lib/stores/panel';
import { Icon } from '../ui/Icon';
import { Kbd } from '../ui/Kbd';
import style from './Finder.module.css';
import { Recent } from './Recent';
import { Results } from './Results';
import { typesText } from './typesText';
import { useSearch } from './useSearch';

interface FinderProps {
  /** The site whose recent customers are shown; all of them without one. */
  readonly origin?: string | undefined;
  /** What the finder is for, where it is not to open a customer. */
  readonly label?: string;
  /** What happens with the customer found; it is pinned to the panel where nothing is said. */
  readonly onPick?: (customerId: string) => void;
  /** Without the first steps where nothing was opened yet. */
  readonly bare?: boolean;
}

/** Finds a customer by name: "/" leads here, arrows choose, Enter opens. A combobox with a grid, since each line also holds links to the CRM. */
export function Finder({ origin, label, onPick = pin, bare = false }: FinderProps) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [begun, setBegun] = useState(false);
  const [chosen, setChosen] = useState(0);
  // Not deferred: 50,000 names are searched in a third of a frame, and a deferred render would cost every key a whole one.
  const { found, answered, failed } = useSearch(query, begun);
  const at = Math.min(chosen, found.length - 1);
  const asked = query.trim() !== '';
  const open = asked && found.length > 0;

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typesText(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const pick = (customerId: string) => {
    setQuery('');
    onPick(customerId);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && open) {
      event.preventDefault();
      setChosen((at + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = found[at];
      // Enter never opens the answer to an older query.
      if (entry && answered === query.trim()) pick(entry.customerId);
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
    }
  };

  return (
    <>
      <search className={style.find}>
        {label && <h2>{label}</h2>}
        <div className={style.box}>
          <Icon name="search" />
          <input
            ref={field}
            className="field"
            type="search"
            role="combobox"
            aria-label={label ?? t('find.field')}
            aria-haspopup="grid"
            aria-expanded={open}
            aria-controls={open ? `${id}grid` : undefined}
            aria-activedescendant={open ? `${id}${at}` : undefined}
            aria-keyshortcuts="/"
            placeholder={t('find.field')}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onFocus={() => setBegun(true)}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setBegun(true);
              setChosen(0);
              setQuery(event.target.value);
            }}
          />
          <Kbd>/</Kbd>
        </div>
        <Results id={id} label={t('find.results')} entries={open ? found : []} chosen={at} onPick={pick} />
        <p role="status" className={asked && !open && (failed || answered !== '') ? style.none : 'unseen'}>
          {asked && failed && t('find.failed')}
          {asked && !failed && answered !== '' && (open ? t('find.count', { count: found.length }) : t('find.none', { query: answered }))}
        </p>
      </search>
      {!asked && <Recent origin={origin} onPick={pick} bare={bare} />}
    </>
  );
}
