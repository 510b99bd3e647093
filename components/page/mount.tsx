import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider, loadSpeech } from '../../lib/i18n/react';
import { announceChanges } from '../../lib/stores/announceChanges';
import { followTheme } from '../../lib/stores/theme';
import { Boundary } from './Boundary';

/** A database that keeps the theme waiting must not keep the whole page blank: from then on it shows that something is coming. */
const THEME_MS = 150;
const aMoment = () => new Promise<void>((done) => setTimeout(done, THEME_MS));

/** Puts a page of the extension on screen in its language and theme, its title said in that language. */
export async function mount(page: ReactNode, title: 'settings.page_title' | 'welcome.page_title' | 'panel.page_title'): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  const [speech] = await Promise.all([loadSpeech(), Promise.race([followTheme(), aMoment()])]);
  document.title = speech.t(title);
  announceChanges();
  createRoot(root).render(
    <I18nProvider speech={speech}>
      <Boundary>{page}</Boundary>
    </I18nProvider>,
  );
}
