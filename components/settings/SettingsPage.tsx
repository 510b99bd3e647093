import { useEffect, useState } from 'react';
import { openDatabase } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import NotOpened from '../page/NotOpened';
import { Icon } from '../ui/Icon';
import { Data } from './Data';
import { HiddenPills } from './HiddenPills';
import { Looks } from './Looks';
import { Samples } from './Samples';
import style from './SettingsPage.module.css';
import { Shortcut } from './Shortcut';
import { Sites } from './Sites';

/** Settings: what Milepost may read, how it looks, where the data lives. */
export function SettingsPage() {
  const t = useT();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => void openDatabase().catch(setFailure), []);
  if (failure !== undefined) return <NotOpened failure={failure} />;
  return (
    <main className={style.page}>
      <header className={style.top}>
        <Icon name="stone" />
        <h1>{t('settings.title')}</h1>
      </header>
      <Sites />
      <HiddenPills />
      <Looks />
      <Shortcut />
      <Data />
      <Samples />
      <p className={`aside ${style.version}`}>{t('settings.version', { version: chrome.runtime.getManifest().version })}</p>
    </main>
  );
}
