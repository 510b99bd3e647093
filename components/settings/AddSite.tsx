import { type FormEvent, useId, useRef, useState } from 'react';
import { catalog } from '../../lib/crm';
import { useT } from '../../lib/i18n/react';
import { requestPatterns, type Site } from '../../lib/sites';
import { FieldProblem } from '../ui/FieldProblem';
import { Icon } from '../ui/Icon';
import type { Problem } from '../ui/parse';
import style from './AddSite.module.css';
import { readAddress } from './address';

/** Lets Milepost work on a CRM: one click for a hosted one, an address for one of your own. The browser asks in its own words. */
export function AddSite({ sites }: { readonly sites: readonly Site[] }) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [own, setOwn] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');

  // The browser takes the request inside the click alone: nothing may be awaited before it.
  const ask = (patterns: readonly string[], name: string, then?: () => void) => {
    setSaid('');
    requestPatterns(patterns).then(
      (allowed) => {
        setSaid(t(allowed ? 'settings.allowed' : 'settings.not_allowed', { name }));
        if (allowed) then?.();
      },
      (error: unknown) =>
        setProblem({ key: 'settings.address_refused', params: { why: error instanceof Error ? error.message : String(error) } }),
    );
  };

  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = readAddress(address);
    setProblem(read.ok ? undefined : { key: read.problem });
    if (read.ok) ask(read.patterns, read.host, () => setAddress(''));
    else field.current?.focus();
  };

  return (
    <>
      <ul className={style.crms}>
        {catalog.map(({ crm, name, patterns }) => {
          const has = sites.some((site) => site.crm === crm);
          return (
            <li key={crm}>
              <button
                type="button"
                className={`button ${style.crm}`}
                aria-pressed={has}
                onClick={() => {
                  if (patterns) {
                    if (!has) ask(patterns, name);
                    return;
                  }
                  setOwn(name);
                  field.current?.focus();
                }}
              >
                {name}
                {has && <Icon name="check" />}
              </button>
            </li>
          );
        })}
      </ul>
      <form className={style.other} onSubmit={add} noValidate>
        <label className="label" htmlFor={`${id}address`}>
          {own ? t('settings.address_of', { name: own }) : t('settings.address')}
        </label>
        <div className={style.line}>
          <input
            ref={field}
            id={`${id}address`}
            className="field"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder={t('settings.address_example')}
            value={address}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}problem`}
            onChange={(event) => setAddress(event.target.value)}
          />
          <button type="submit" className="button">
            {t('settings.allow')}
          </button>
        </div>
        <FieldProblem id={`${id}problem`} problem={problem} />
      </form>
      <p role="status" className={`aside ${style.said}`}>
        {said}
      </p>
    </>
  );
}
