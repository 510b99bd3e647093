import { useEffect, useState } from 'react';
import { getSetting, openDatabase, setSetting } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import NotOpened from '../page/NotOpened';
import { AddSite } from '../settings/AddSite';
import { useSites } from '../settings/useSites';
import { useWatched } from '../settings/useWatched';
import { Icon } from '../ui/Icon';
import { Example } from './Example';
import { PinPicture } from './PinPicture';
import { Step } from './Step';
import { usePinned } from './usePinned';
import style from './WelcomePage.module.css';

const readSamples = () => getSetting('samples');

/** Opened once after installing: pick the CRM, pin the icon, look at an example. Any of it can be skipped. */
export function WelcomePage() {
  const t = useT();
  const sites = useSites();
  const pinned = usePinned();
  const samples = useWatched(readSamples);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => void openDatabase().catch(setFailure), []);
  if (failure !== undefined) return <NotOpened failure={failure} />;

  const allowed = (sites?.length ?? 0) > 0;
  const leave = async () => {
    await setSetting('welcomeDone', true);
    const tab = await chrome.tabs.getCurrent();
    if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
  };

  return (
    <main className={style.page}>
      <header className={style.top}>
        <Icon name="stone" className={style.stone} />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.text')}</p>
      </header>
      <Step number={1} title={t('welcome.crm')} text={t('welcome.crm_text')} done={allowed}>
        <div>{sites && <AddSite sites={sites} />}</div>
      </Step>
      <Step number={2} title={t('welcome.pin')} text={t('welcome.pin_text')} done={pinned}>
        {!pinned && <PinPicture />}
      </Step>
      <Step number={3} title={t('welcome.example')} text={t('welcome.example_text')} done={(samples?.length ?? 0) > 0}>
        <Example />
      </Step>
      <footer className={style.foot}>
        <button type="button" className={allowed ? 'button button--main' : 'button'} onClick={() => void leave()}>
          {t(allowed ? 'welcome.finish' : 'welcome.skip')}
        </button>
        <p className="aside">{t('welcome.later')}</p>
      </footer>
    </main>
  );
}
