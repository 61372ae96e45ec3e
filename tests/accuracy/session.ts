import type { Driver, DriverPage } from '../e2e/support/driver.ts';
import { poll } from '../e2e/support/poll.ts';
import type { Random } from './random.ts';
import { PASSWORD } from './site.ts';
import type { Limits, RunningStack, ServerAct } from './stack.ts';
import type { Traits } from './traits.ts';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** People who work click at least so often; a pause from here on may be an idle limit's (lib/causes/pause.ts). */
const AT_WORK_MS = 3_000;

/** A person at a site: the steps that a case is made of. */
export class Session {
  readonly driver: Driver;
  readonly stack: RunningStack;
  readonly traits: Traits;
  readonly random: Random;
  readonly face: 'html' | 'app';
  readonly limits: Limits;
  /** The page leaves by itself where another tab signs out. */
  readonly followsTabs: boolean;
  readonly #pages: DriverPage[] = [];

  constructor(of: {
    driver: Driver;
    stack: RunningStack;
    traits: Traits;
    random: Random;
    face: 'html' | 'app';
    limits: Limits;
    followsTabs: boolean;
  }) {
    this.driver = of.driver;
    this.stack = of.stack;
    this.traits = of.traits;
    this.random = of.random;
    this.face = of.face;
    this.limits = of.limits;
    this.followsTabs = of.followsTabs;
  }

  /** The tab that was opened first. */
  get page(): DriverPage {
    const [first] = this.#pages;
    if (!first) throw new Error('The session has no tab yet: let the case call open() or signIn() first.');
    return first;
  }

  async open(path = this.traits.paths.home): Promise<DriverPage> {
    const page = await this.driver.newPage(this.stack.url + path);
    this.#pages.push(page);
    return page;
  }

  /** Closes the tabs that the session opened. */
  async closePages(): Promise<void> {
    for (const page of this.#pages) await page.close().catch(() => undefined);
  }

  /** Opens the site, is led to its sign-in page or starts there, and signs in. */
  async signIn(user = 'ada'): Promise<void> {
    const page = await this.open(this.random.pick([this.traits.paths.signIn, this.traits.paths.home]));
    await this.signInOn(page, user);
  }

  async signInOn(page: DriverPage, user = 'ada', password = PASSWORD): Promise<void> {
    const { words } = this.traits;
    await this.signedOut(page);
    const asksHere = await page.evaluate(() => document.querySelector('input[type=password]') !== null);
    // Else a button leads to a provider, which asks.
    if (!asksHere) await page.click(words.signIn);
    await page.fill(words.user, user);
    await page.fill(words.password, password);
    await page.click(words.signIn);
    if (password === PASSWORD) await page.waitForText(words.welcome);
    else await page.waitForText(words.wrong);
  }

  /** A click that sends a request, without waiting for what comes of it. */
  async press(what: 'items' | 'save' | 'reports' | 'signOut', page = this.page): Promise<void> {
    const isLink = this.face === 'html' && ['items', 'reports'].includes(what);
    const byLink =
      what === 'signOut' && (await page.evaluate(() => document.querySelectorAll('nav ~ a').length > 0));
    await page.click(this.traits.words[what], isLink || byLink ? { role: 'link' } : {});
  }

  /** Works: requests that are accepted, `times` of them, with some time between. */
  async work(times = 2, everyMs = 300, page = this.page): Promise<void> {
    for (let turn = 0; turn < times; turn += 1) {
      if (turn > 0) await pause(everyMs);
      const before = await this.#count(page);
      await this.press('items', page);
      await this.waitForCount(before, / ok/, page);
    }
  }

  /**
   * Works on, a click every `everyMs`, until one is answered by the sign-in form. As in findOutAtWork, a machine too
   * busy for that is an error.
   */
  async workUntilRefused(forMs: number, everyMs = 350, page = this.page): Promise<void> {
    for (const end = Date.now() + forMs; Date.now() < end; await pause(everyMs)) {
      const before = await this.#count(page);
      const accepted = this.stack.log.entries.findLast((entry) => entry.what === 'accepted');
      await this.press('items', page);
      const pauseMs = accepted ? Date.now() - accepted.at : 0;
      const isIn = await poll(
        async () => {
          const text = await page.text();
          if (Number(/#(\d+)/.exec(text)?.[1] ?? -1) > before && / ok/.test(text)) return 'in';
          return (await this.#showsSignIn(page)) ? 'out' : null;
        },
        { timeoutMs: 10_000, what: 'an answer or the sign-in form', seen: () => page.text() },
      );
      if (isIn === 'in') continue;
      if (pauseMs > AT_WORK_MS)
        throw new Error(
          `Not at work: ${pauseMs} ms went by between two clicks. Run it on a machine at rest.`,
        );
      return;
    }
    throw new Error(`Nobody was signed out within ${forMs} ms of work.`);
  }

  #showsSignIn(page: DriverPage): Promise<boolean> {
    return page.evaluate(
      (label) => [...document.querySelectorAll('form button')].some((one) => one.textContent === label),
      this.traits.words.signIn,
    );
  }

  /** Waits for an answer after the `before`-th that looks like this. */
  async waitForCount(before: number, wanted: RegExp, page = this.page): Promise<void> {
    await poll(
      async () => {
        const text = await page.text();
        return Number(/#(\d+)/.exec(text)?.[1] ?? -1) > before && wanted.test(text);
      },
      { timeoutMs: 10_000, what: `an answer ${wanted} after the ${before}th`, seen: () => page.text() },
    );
  }

  async #count(page: DriverPage): Promise<number> {
    return Number(/#(\d+)/.exec(await page.text())?.[1] ?? -1);
  }

  /** Presses something and waits for the answer that it gets while signed in, e.g. 403. */
  async pressFor(what: 'items' | 'save' | 'reports', wanted: RegExp, page = this.page): Promise<void> {
    const before = this.face === 'html' ? -1 : await this.#count(page);
    await this.press(what, page);
    if (this.face === 'html') await page.waitForText(wanted);
    else await this.waitForCount(before, wanted, page);
  }

  /** The same as a click on the control that signs out, with the keyboard. */
  async signOutByKey(): Promise<void> {
    await this.page.evaluate(
      (label) =>
        [...document.querySelectorAll<HTMLElement>('button, a')]
          .find((one) => one.textContent === label)
          ?.focus(),
      this.traits.words.signOut,
    );
    await this.page.press('Enter');
  }

  async act(what: ServerAct): Promise<void> {
    await this.stack.act(what);
  }

  /** Waits until a tab shows the sign-in form. */
  async signedOut(page = this.page): Promise<void> {
    await poll(() => this.#showsSignIn(page), {
      timeoutMs: 15_000,
      what: `the sign-in form with “${this.traits.words.signIn}”`,
      seen: () => page.text(),
    });
  }

  /** The next request finds out: presses, and waits for the sign-in form. */
  async findOut(page = this.page): Promise<void> {
    await this.press('items', page);
    await this.signedOut(page);
  }

  /**
   * The same in the middle of work. A machine so busy that the click came late played somebody who was away for
   * longer than ever before, which is another session: that is an error, and the session counts nowhere.
   */
  async findOutAtWork(page = this.page): Promise<void> {
    const accepted = this.stack.log.entries.findLast((entry) => entry.what === 'accepted');
    await this.press('items', page);
    const pauseMs = accepted ? Date.now() - accepted.at : 0;
    if (pauseMs > AT_WORK_MS)
      throw new Error(`Not at work: ${pauseMs} ms went by between two clicks. Run it on a machine at rest.`);
    await this.signedOut(page);
  }
}
