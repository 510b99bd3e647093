/** Between two changes of the address that are told, in milliseconds: a page may rewrite its URL ten times a second. */
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
 * arrive; a look once a second catches the rest. The first change is told at once, what follows in quick succession once, at its end.
 */
export function watchAddress({ moved, tick }: Ears, signal: AbortSignal): void {
  let href = location.href;
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    timer = undefined;
    if (location.href === href) return;
    href = location.href;
    told = performance.now();
    moved();
  };
  const look = (): void => {
    if (location.href === href || timer !== undefined) return;
    const wait = apart - (performance.now() - told);
    if (wait <= 0) tell();
    else timer = setTimeout(tell, wait);
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
