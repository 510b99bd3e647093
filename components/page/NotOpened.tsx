import { useState } from 'react';
import { OpenFailure } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { todayIn } from '../../lib/success/dates';
import { saveFile } from '../ui/saveFile';
import style from './NotOpened.module.css';
import { Plea } from './Plea';

/** State L2: the database did not open. Says what happened, what is safe, and lets the data be taken out as it is. */
export default function NotOpened({ failure }: { readonly failure: unknown }) {
  const t = useT();
  const [problem, setProblem] = useState<string>();
  const why = failure instanceof OpenFailure ? failure.problem : undefined;
  const newer = why?.kind === 'newer' ? why : undefined;

  const saveCopy = async () => {
    try {
      const { copyName, saveRawCopy } = await import('../../lib/transfer/backup');
      saveFile(await saveRawCopy(), copyName(todayIn()));
      setProblem(undefined);
    } catch (error) {
      setProblem(t('panel.copy_failed', { why: error instanceof Error ? error.message : String(error) }));
    }
  };

  return (
    <main>
      <Plea fault title={t(newer ? 'panel.newer' : why?.kind === 'failed' && why.full ? 'panel.not_opened_full' : 'panel.not_opened')}>
        <p>{t(newer ? 'panel.newer_why' : why?.kind === 'failed' && why.full ? 'panel.not_opened_full_why' : 'panel.not_opened_why')}</p>
        <dl className={style.facts}>
          {newer ? (
            <>
              <dt>{t('panel.newer_written_by')}</dt>
              <dd>{newer.writtenBy}</dd>
              <dt>{t('panel.newer_this')}</dt>
              <dd>{newer.thisVersion}</dd>
            </>
          ) : (
            <>
              <dt>{t('panel.browser_says')}</dt>
              <dd>{said(failure)}</dd>
            </>
          )}
        </dl>
        {newer ? (
          <button type="button" className="button button--main" onClick={() => void chrome.tabs.create({ url: 'chrome://extensions' })}>
            {t('panel.update')}
          </button>
        ) : (
          <button type="button" className="button button--main" onClick={() => location.reload()}>
            {t('panel.try_again')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void saveCopy()}>
          {t('panel.save_copy')}
        </button>
        <p role="status">{problem}</p>
      </Plea>
    </main>
  );
}

function said(failure: unknown): string {
  if (failure instanceof OpenFailure && failure.problem.kind === 'failed') return failure.problem.message;
  return failure instanceof Error ? failure.message : String(failure);
}
