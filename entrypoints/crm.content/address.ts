/** So many changes of the address in a row are told at once; after that one each `apart` milliseconds. A page may rewrite its URL ten times a second. */
const burst = 8;
const apart = 250;
/** The slow look for what fires no event at all; also the beat on which the guest sees to itself. */
const beat = 1_000;

interface Ears {
  /** The address changed; `location.href` says to what. */
  readonly moved: () => void;
  /** Once a second. */
  readonly tick: () => void;
}

/**
 * Hears every kind of client-side navigation. The isolated world cannot see the page call `pushState`, but the Navigation API's events
 * arrive; a look once a second catches the rest. What a person can click is told at once; a page that goes on and on is told now and then.
 */
export function watchAddress({ moved, tick }: Ears, signal: AbortSignal): void {
  let href = location.href;
  // How many may still be told at once, as of `since`.
  let free = burst;
  let since = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    timer = undefined;
    if (location.href === href) return;
    href = location.href;
    free -= 1;
    moved();
  };
  const look = (): void => {
    if (location.href === href || timer !== undefined) return;
    const now = performance.now();
    free = Math.min(burst, free + (now - since) / apart);
    since = now;
    if (free >= 1) tell();
    else timer = setTimeout(tell, (1 - free) * apart);
  };

  const { navigation } = window;
  for (const type of ['navigatesuccess', 'currententrychange']) navigation?.addEventListener(type, look, { signal });
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, { signal });
  const beating = setInterval(() => {
    look();
    tick();
  }, beat);
  signal.addEventListener('abort', () => {
    clearInterval(beating);
    clearTimeout(timer);
  });
}
