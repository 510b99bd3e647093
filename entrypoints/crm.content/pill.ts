import type { PillPlace, PillState } from '../../lib/messages/protocol';
import { crossArt, pillArt } from './pillArt';
import { movable } from './pillMove';
import { pillStyle } from './pillStyle';

export interface Pill {
  /** Shows this state at this place; null, or hidden here, shows nothing. */
  show(pill: PillState | null, place: PillPlace): void;
  /** Puts the pill back where a page that rewrites its document has thrown it out. */
  keep(): void;
}

interface Deeds {
  readonly open: () => void;
  readonly place: (place: PillPlace) => void;
}

/** Keys and clicks on the pill are no business of the page's own shortcuts. */
const ownEvents = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'contextmenu'];

/**
 * The pill on the CRM page: one size whatever it shows, in a closed shadow root, without a word of the customer's: a page can measure what it
 * cannot read. Events that the person did not make are ignored. It leaves with the signal.
 */
export function createPill(deeds: Deeds, signal: AbortSignal): Pill {
  let host: HTMLElement | null = null;
  let main: HTMLButtonElement | null = null;
  let hide: HTMLButtonElement | null = null;
  let now: PillPlace = { x: 16, y: 16, hidden: false };

  function move(place: PillPlace): void {
    now = place;
    // To its left there is always room for the button that hides it.
    host?.style.setProperty('right', `clamp(0px, ${place.x}px, 100vw - 78px)`, 'important');
    host?.style.setProperty('bottom', `clamp(0px, ${place.y}px, 100vh - 40px)`, 'important');
  }

  function button(className: string, act: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = className;
    made.addEventListener('click', (event) => event.isTrusted && act(), { signal });
    return made;
  }

  function build(): HTMLElement {
    const made = document.createElement('div');
    made.style.cssText =
      'all:initial!important;position:fixed!important;width:40px!important;height:40px!important;z-index:2147483647!important;contain:layout style!important';
    for (const type of ownEvents) made.addEventListener(type, (event) => event.stopPropagation(), { signal });
    main = button('pill', () => deeds.open());
    hide = button('hide', () => {
      deeds.place({ ...now, hidden: true });
      made.remove();
    });
    hide.append(crossArt());
    movable(main, () => now, move, deeds.place, signal);
    const root = document.createElement('div');
    root.className = 'root';
    root.append(main, hide);
    const shadow = made.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pillStyle);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(root);
    return made;
  }

  function label(of: HTMLButtonElement | null, text: string): void {
    of?.setAttribute('aria-label', text);
    if (of) of.title = text;
  }

  let shown = false;
  const keep = (): void => {
    // The root element, not the body: pages rewrite their body.
    if (shown && host && !host.isConnected) document.documentElement.append(host);
  };

  signal.addEventListener('abort', () => host?.remove());

  return {
    keep,
    show(pill, place) {
      shown = pill !== null && !place.hidden;
      if (!pill || !shown) {
        host?.remove();
        return;
      }
      host ??= build();
      main?.replaceChildren(...pillArt(pill));
      label(main, pill.label);
      label(hide, pill.hideLabel);
      move(place);
      keep();
    },
  };
}
