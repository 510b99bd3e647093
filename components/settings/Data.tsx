import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { countRows, sayLabel } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { todayIn } from '../../lib/success/dates';
import { Mark } from '../ui/Mark';
import { saveFile } from '../ui/saveFile';
import style from './Data.module.css';
import { Section } from './Section';
import { useWatched } from './useWatched';

/** Where the data lives, how much of it there is, and how to take a copy out or in. */
export function Data() {
  const t = useT();
  const format = useFormat();
  const counts = useWatched(countRows);
  const bytes = useBytes(counts);
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');

  const attempt = async (work: (backup: typeof import('../../lib/transfer/backup')) => Promise<string>) => {
    setProblem('');
    setSaid('');
    const backup = await import('../../lib/transfer/backup');
    try {
      setSaid(await work(backup));
    } catch (error) {
      setProblem(sayLabel(t, backup.sayCopyProblem(error)));
    }
  };
  const save = () =>
    attempt(async ({ copyName, saveCopy }) => {
      saveFile(await saveCopy(), copyName(todayIn()));
      return t('settings.copy_saved');
    });
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (chosen) await attempt(async ({ openCopy }) => t('settings.copy_opened', { count: (await openCopy(chosen)).customers }));
  };

  return (
    <Section title={t('settings.data')} text={t('settings.data_where')}>
      {counts && (
        <p>
          {t('settings.data_customers', { count: counts.customers })}
          {', '}
          {t('settings.data_rows', { count: counts.rows, shown: format.number(counts.rows) })}
          {bytes !== undefined && `, ${format.bytes(bytes)}`}
        </p>
      )}
      <p className={style.actions}>
        <button type="button" className="button" onClick={() => void save()}>
          {t('settings.copy_save')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('settings.copy_open')}
        </button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t('settings.copy_open')}
          onChange={(event) => void open(event)}
        />
      </p>
      <p className="aside">{t('settings.copy_meaning')}</p>
      <p role="alert" className={problem ? style.problem : undefined}>
        {problem && (
          <>
            <Mark kind="gap" />
            {problem}
          </>
        )}
      </p>
      <p role="status" className="aside">
        {said}
      </p>
    </Section>
  );
}

/** What the browser counts for the extension; asked anew when the counts change. */
function useBytes(counts: unknown): number | undefined {
  const [bytes, setBytes] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts say when there is something new to measure
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage));
  }, [counts]);
  return bytes;
}
