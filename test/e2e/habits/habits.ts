import type { Page } from '@playwright/test';

/** What a page of the demo CRM is made of before it is shown. */
interface DemoPage {
  readonly title: string;
  readonly main: HTMLElement;
}
declare global {
  var demoHabit: ((page: DemoPage, paint: (page: DemoPage) => void) => void) | undefined;
  var demoWay: ((url: string, show: () => void) => void) | undefined;
  /** How long each painting took from the address to the heading, for the tests' own clock. */
  var paintedAt: number;
}

/**
 * How real CRMs paint (crm-facts.md, crm-selfhosted.md). Each is given to the demo CRM before its own script runs and stays over reloads.
 * They run in the page, so each holds all that it uses.
 */
const habits = {
  /** EspoCRM: the old heading and title stay for a second after the address has changed. */
  delayed: (ms: number) => {
    globalThis.demoHabit = (page, paint) => {
      const url = location.href;
      setTimeout(() => location.href === url && paint(page), ms);
    };
  },
  /** Between 0 and `ms`, a different time on each navigation. */
  uneven: (ms: number) => {
    let turn = 0;
    globalThis.demoHabit = (page, paint) => {
      const url = location.href;
      turn += 1;
      setTimeout(
        () => {
          if (location.href !== url) return;
          paint(page);
          globalThis.paintedAt = performance.now();
        },
        (turn * 389) % ms,
      );
    };
  },
  /** Salesforce: the title is there first, the heading follows. */
  titleFirst: (ms: number) => {
    globalThis.demoHabit = (page, paint) => {
      const url = location.href;
      document.title = page.title;
      setTimeout(() => location.href === url && paint(page), ms);
    };
  },
  /** Twenty: the new record's container is there with an empty heading, then with its label, then with the name. */
  half: (ms: number) => {
    globalThis.demoHabit = (page, paint) => {
      const heading = page.main.querySelector('h1');
      const name = heading?.textContent ?? '';
      if (heading) heading.textContent = '';
      paint({ ...page, title: document.title });
      setTimeout(() => heading?.isConnected && heading.append('…'), ms / 2);
      setTimeout(() => {
        if (!heading?.isConnected) return;
        heading.textContent = name;
        document.title = page.title;
      }, ms);
    };
  },
  /** A skeleton without any name for a while. */
  skeleton: (ms: number) => {
    globalThis.demoHabit = (page, paint) => {
      const url = location.href;
      const main = document.createElement('main');
      main.textContent = 'Loading';
      paint({ title: 'Demo CRM', main });
      setTimeout(() => location.href === url && paint(page), ms);
    };
  },
  /** Salesforce, HubSpot, Tryton: pages shown before stay in the document, hidden, in front of the one shown. */
  hiddenPages: (ms: number) => {
    globalThis.demoHabit = (page, paint) => {
      const old = document.querySelector('main');
      const url = location.href;
      setTimeout(() => {
        if (location.href !== url) return;
        const kept = old?.cloneNode(true);
        paint(page);
        if (!(kept instanceof HTMLElement) || !kept.dataset.recordId) return;
        kept.hidden = true;
        page.main.before(kept);
      }, ms);
    };
  },
  /** HubSpot's previews, Odoo's dialogs: another record opens over the page and the address stays. */
  dialog: (ms: number) => {
    globalThis.demoHabit = (page, paint) => {
      paint(page);
      setTimeout(() => {
        const dialog = document.createElement('dialog');
        dialog.innerHTML = '<main data-record-id="acc-birch"><h1 data-field="name">Birch &amp; Lowe</h1></main>';
        document.body.append(dialog);
        dialog.showModal();
      }, ms);
    };
  },
  /** The address is rewritten ten times a second while the record stays. */
  rewriting: (ms: number) => {
    globalThis.demoHabit = (page, paint) => paint(page);
    let turn = 0;
    setInterval(() => {
      turn += 1;
      history.replaceState(null, '', `${location.pathname}?turn=${turn}`);
    }, ms);
  },
  /** The address jumps between two records ten times a second, the page follows late. */
  jumping: (ms: number) => {
    globalThis.demoHabit = (page, paint) => setTimeout(() => paint(page), 300);
    let turn = 0;
    setInterval(() => {
      if (document.body?.dataset.rest) return;
      turn += 1;
      history.replaceState(null, '', `/demo-crm/accounts/${turn % 2 ? 'acc-acme' : 'acc-birch'}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, ms);
  },
  /** Its scripts throw at every turn, and what it overwrites is what others would call. */
  throwing: (ms: number) => {
    globalThis.demoHabit = (page, paint) => paint(page);
    setInterval(() => {
      throw new Error('the page is broken');
    }, ms);
    for (const type of ['popstate', 'pageshow', 'visibilitychange', 'focus', 'keydown']) {
      addEventListener(type, () => {
        throw new Error(`the page breaks on ${type}`);
      });
    }
    const broken = () => {
      throw new Error('the page broke it');
    };
    Object.defineProperty(Element.prototype, 'attachShadow', { value: broken });
    Object.defineProperty(Document.prototype, 'getElementById', { value: broken });
  },
  /** Never at rest: the heading never comes and something else changes all the time. */
  unsettled: (ms: number) => {
    globalThis.demoHabit = (page, paint) => {
      const main = document.createElement('main');
      main.textContent = 'Loading';
      paint({ title: page.title, main });
    };
    let turn = 0;
    setInterval(() => {
      turn += 1;
      const main = document.querySelector('main');
      if (main) main.textContent = `Loading ${turn}`;
    }, ms);
  },
  /** Odoo: heading and title come first, the address up to some 40 ms later. */
  addressLast: (ms: number) => {
    globalThis.demoHabit = (page, paint) => paint(page);
    globalThis.demoWay = (url, show) => {
      const there = location.href;
      history.replaceState(null, '', url);
      show();
      history.replaceState(null, '', there);
      setTimeout(() => history.pushState(null, '', url), ms);
    };
  },
} satisfies Record<string, (ms: number) => void>;

export type Habit = keyof typeof habits;

/** Gives a page the habit from its next load on. */
export const takeUp = (page: Page, habit: Habit, ms: number) => page.addInitScript(habits[habit], ms);
