import type { ChromiumView } from './chromium-view.ts';

/** More stops than any view of the panel has. */
const MOST_STOPS = 150;

type Stop = { name: string; isSeen: boolean };

/** Goes through a panel in DevTools by trusted keys only, and notes every stop where nobody could see the focus. */
export class KeyboardWalk {
  readonly withoutVisibleFocus: string[] = [];
  readonly #panel: ChromiumView;

  private constructor(panel: ChromiumView) {
    this.#panel = panel;
  }

  /** Gives the panel's document the focus, as a click on the panel's tab in DevTools does. */
  static async begin(panel: ChromiumView): Promise<KeyboardWalk> {
    await panel.page.bringToFront();
    await panel.frame.evaluate(() => {
      window.focus();
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    return new KeyboardWalk(panel);
  }

  async press(key: string): Promise<void> {
    await this.#panel.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.#panel.page.keyboard.type(words);
  }

  /** Name of what has the focus. */
  async here(): Promise<string> {
    return (await this.#stop()).name;
  }

  /** Presses Tab until what has the focus is called so. */
  async to(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let n = 0; n < MOST_STOPS; n++) {
      await this.press('Tab');
      const stop = await this.#stop();
      if (!stop.isSeen && stop.name !== '') this.withoutVisibleFocus.push(stop.name);
      if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return;
      passed.push(stop.name);
    }
    throw new Error(`Tab never came to ${name}, but to: ${[...new Set(passed)].join(' | ')}`);
  }

  #stop(): Promise<Stop> {
    return this.#panel.frame.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return { name: '', isSeen: false };
      const by = document.getElementById(at.getAttribute('aria-labelledby') ?? '');
      const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined;
      const named = by ?? label?.querySelector('span') ?? at;
      const name = at.getAttribute('aria-label') ?? named.textContent;
      // A field without a border of its own shows the focus on the box around it.
      const isSeen =
        at.matches(':focus-visible') &&
        [at, at.parentElement ?? at].some((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        });
      return { name: name.replace(/\s+/g, ' ').trim(), isSeen };
    });
  }
}
