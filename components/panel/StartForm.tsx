import { type FormEvent, useId, useState } from 'react';
import { domainOf } from '../../lib/crm';
import type { RecordRef } from '../../lib/crm/types';
import { startCustomer } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { started } from '../../lib/stores/panel';
import { segments } from '../../lib/success/lists';
import type { Segment } from '../../lib/success/rows';
import { Choice } from '../ui/Choice';
import { FieldProblem } from '../ui/FieldProblem';
import { type Problem, requiredLine } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import style from './StartForm.module.css';

/** Nothing is here yet that Esc could put back. */
const missing = (problem: Problem): Problem => (problem.key === 'ui.empty' ? { key: 'start.name_missing' } : problem);

interface StartFormProps {
  readonly record: RecordRef;
  /** What the page tells; the person may change both. */
  readonly name: string;
  readonly domain: string;
  readonly label: string;
  /** The record's own name, where it is not the customer's: a contact's or a deal's. */
  readonly title?: string | undefined;
  /** Nothing else on the screen comes first. */
  readonly main: boolean;
}

/** Starts a customer from the record on the page: name and domain are there already, a segment is picked. Give it a `key` of the record. */
export function StartForm({ record, name: nameOnPage, domain: domainOnPage, label, title, main }: StartFormProps) {
  const t = useT();
  const id = useId();
  const [name, setName] = useState(nameOnPage);
  const [domain, setDomain] = useState(domainOnPage);
  const [segment, setSegment] = useState<Segment>('midmarket');
  const [problems, setProblems] = useState<{ readonly name?: Problem; readonly domain?: Problem; readonly start?: Problem }>({});
  const [busy, setBusy] = useState(false);

  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const line = requiredLine(name);
    const site = domain.trim() === '' ? undefined : domainOf(domain);
    const noSite = domain.trim() !== '' && site === undefined;
    setProblems({ ...(line.ok ? {} : { name: missing(line.problem) }), ...(noSite ? { domain: { key: 'start.domain_wrong' } } : {}) });
    if (!line.ok || noSite) {
      document.getElementById(`${id}${line.ok ? 'domain' : 'name'}`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const { customerId } = await startCustomer({
        name: line.value,
        ...(site ? { domain: site } : {}),
        segment,
        record,
        ...(title ? { title } : {}),
      });
      started(customerId);
    } catch (error) {
      setProblems({ start: problemOf(error) });
    } finally {
      setBusy(false);
    }
  };

  const shown = name.trim();
  return (
    <form className={style.form} onSubmit={start} noValidate>
      <h2 className="label">{label}</h2>
      <div className={style.field}>
        <label className="label" htmlFor={`${id}name`}>
          {t('start.name')}
        </label>
        <input
          id={`${id}name`}
          className="field"
          dir="auto"
          autoComplete="off"
          value={name}
          aria-invalid={problems.name !== undefined}
          aria-describedby={`${id}name-problem`}
          onChange={(event) => setName(event.target.value)}
        />
        <FieldProblem id={`${id}name-problem`} problem={problems.name} />
      </div>
      <div className={style.field}>
        <label className="label" htmlFor={`${id}domain`}>
          {t('start.domain')}
        </label>
        <input
          id={`${id}domain`}
          className="field"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={domain}
          aria-invalid={problems.domain !== undefined}
          aria-describedby={`${id}domain-problem`}
          onChange={(event) => setDomain(event.target.value)}
        />
        <FieldProblem id={`${id}domain-problem`} problem={problems.domain} />
      </div>
      <div className={style.field}>
        <span className="label">{t('start.segment')}</span>
        <Choice
          label={t('start.segment')}
          options={segments.map((value) => ({ value, label: t(`start.segment_${value}`) }))}
          value={segment}
          onChoose={setSegment}
        />
        <span className="aside">{t('start.segment_why')}</span>
      </div>
      <button type="submit" className={`button ${style.start} ${main ? 'button--main' : ''}`} aria-disabled={busy}>
        <span>{shown ? t('start.start', { name: shown }) : t('start.start_unnamed')}</span>
      </button>
      <FieldProblem id={`${id}start-problem`} problem={problems.start} />
    </form>
  );
}
