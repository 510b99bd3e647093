import { getSetting, watch } from '../db';

/**
 * Shows the page in the chosen theme and follows the choice made on any other page.
 * @returns settles once the page may be painted: before that it could flash in the other theme. Without a database the system's theme shows.
 */
export function followTheme(): Promise<void> {
  return new Promise((painted) => {
    const show = (theme: 'system' | 'light' | 'dark') => {
      if (theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      painted();
    };
    // Why it does not open is said where the data is wanted.
    watch(() => getSetting('theme')).subscribe(show, () => painted());
  });
}
