import { useT } from '../../lib/i18n/react';
import { useShortcut } from '../page/useShortcut';
import { Kbd } from '../ui/Kbd';
import { Section } from './Section';

/** The shortcut as the browser assigned it: only the browser's own page can change it. */
export function Shortcut() {
  const t = useT();
  const shortcut = useShortcut();
  return (
    <Section title={t('settings.shortcut')} text={t('settings.shortcut_meaning')}>
      <p>
        {t('settings.shortcut_note')} {shortcut ? <Kbd>{shortcut}</Kbd> : <span className="aside">{t('settings.shortcut_none')}</span>}
      </p>
      <button type="button" className="button" onClick={() => void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })}>
        {t('settings.shortcut_change')}
      </button>
    </Section>
  );
}
