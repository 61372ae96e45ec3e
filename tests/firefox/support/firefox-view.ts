import { writeFileSync } from 'node:fs';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import {
  ACTION_TIMEOUT_MS,
  type ConsoleLine,
  type ControlRole,
  type DriverPage,
  type DriverView,
  type WaitOptions,
} from '../../e2e/support/driver.ts';
import { holds, poll } from '../../e2e/support/poll.ts';
import { visibleText } from '../../e2e/support/visible-text.ts';
import { findControl, wantedName } from './find-control.ts';
import type { FirefoxBrowser } from './firefox-browser.ts';
import { placeToPress } from './place-to-press.ts';
import { guardPress } from './press-guard.ts';
import { closeToolbox, pictureOfWindow } from './privileged.ts';

const timeoutMs = (options?: WaitOptions): number => options?.timeoutMs ?? ACTION_TIMEOUT_MS;

/** BiDi id of a page's browsing context; puppeteer keeps it to itself. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** A document of Firefox: a tab's, or the panel's. */
export class FirefoxView implements DriverView {
  readonly page: Page;
  protected readonly firefox: FirefoxBrowser;

  constructor(firefox: FirefoxBrowser, page: Page) {
    this.firefox = firefox;
    this.page = page;
  }

  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument) {
    return this.page.evaluate(run as never, argument as never) as Promise<Result>;
  }

  text(): Promise<string> {
    return this.page.evaluate(visibleText);
  }

  async waitForText(text: string | RegExp, options?: WaitOptions): Promise<void> {
    await poll(async () => holds(await this.text(), text), {
      timeoutMs: timeoutMs(options),
      what: `the text ${text}`,
      seen: () => this.text(),
    });
  }

  /** A document may be replaced between finding and using a control: then both are done again. */
  async #use(
    role: string,
    name: string | RegExp,
    options: WaitOptions | undefined,
    action: (element: ElementHandle<Element>) => Promise<boolean>,
  ): Promise<void> {
    let lastPlace: string | null = null;
    await poll(
      async () => {
        const handle = await this.page.evaluateHandle(findControl, { role, name: wantedName(name) });
        const element = handle.asElement() as ElementHandle<Element> | null;
        if (!element) return false;
        const place = await element.evaluate(placeToPress);
        const isAtRest = place !== null && place === lastPlace;
        lastPlace = place;
        if (!isAtRest) return false;
        return action(element);
      },
      { timeoutMs: timeoutMs(options), what: `a ${role} named ${name}`, seen: () => this.text() },
    );
  }

  /** False where the pointer met something else, or nothing: then nobody heard of the press. */
  async #press(element: ElementHandle<Element>): Promise<boolean> {
    const guard = await element.evaluateHandle(guardPress);
    await element.click();
    try {
      const met = await guard.evaluate((set) => {
        set.lift();
        return set.met;
      });
      return met === 'control';
    } catch {
      return true; // The press led to another document, and the guard went with this one.
    }
  }

  click(name: string | RegExp, options?: WaitOptions & { role?: ControlRole }): Promise<void> {
    return this.#use(options?.role ?? 'button', name, options, (element) => this.#press(element));
  }

  fill(label: string | RegExp, value: string, options?: WaitOptions): Promise<void> {
    return this.#use('field', label, options, async (element) => {
      if (!(await this.#press(element))) return false;
      await element.evaluate((field) => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
      });
      if (value === '') await this.page.keyboard.press('Delete');
      else await element.type(value);
      return true;
    });
  }

  check(label: string | RegExp, checked = true, options?: WaitOptions): Promise<void> {
    return this.#use('checkbox', label, options, async (element) => {
      const is = await element.evaluate((box) => (box as HTMLInputElement).checked);
      return is === checked || this.#press(element);
    });
  }

  choose(label: string | RegExp, option: string, options?: WaitOptions): Promise<void> {
    return this.#use('field', label, options, async (element) => {
      const value = await element.evaluate((list, wanted) => {
        const all = list instanceof HTMLSelectElement ? [...list.options] : [];
        return all.find(({ label: text }) => text.trim() === wanted)?.value ?? null;
      }, option);
      if (value === null) throw new Error(`There is no option ${option}.`);
      await (element as ElementHandle<HTMLSelectElement>).select(value);
      return true;
    });
  }

  /** A panel is no tab and has no picture of its own: the window is shown, with the toolbox in it. */
  async screenshot(file: string): Promise<void> {
    const url = await this.firefox.runPrivileged(pictureOfWindow);
    writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** The panel in the toolbox of a tab. */
export class FirefoxPanel extends FirefoxView {
  readonly #tab: string;

  constructor(firefox: FirefoxBrowser, page: Page, tab: string) {
    super(firefox, page);
    this.#tab = tab;
  }

  override close(): Promise<void> {
    return this.firefox.runPrivileged(closeToolbox, this.#tab);
  }
}

/** A tab of Firefox. */
export class FirefoxPage extends FirefoxView implements DriverPage {
  onConsole(listener: (line: ConsoleLine) => void): void {
    this.page.on('console', (message) => listener({ method: message.type(), text: message.text() }));
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    const before = await this.url();
    await this.evaluate(() => history.back());
    const options = { timeoutMs: ACTION_TIMEOUT_MS, what: 'the page before this one' };
    await poll(async () => (await this.url()) !== before, options);
    await poll(() => this.evaluate(() => document.readyState === 'complete'), options);
  }

  url(): Promise<string> {
    return this.page.evaluate(() => location.href);
  }

  async waitForUrl(url: string | RegExp, options?: WaitOptions): Promise<void> {
    await poll(async () => holds(await this.url(), url), {
      timeoutMs: timeoutMs(options),
      what: `the address ${url}`,
      seen: () => this.url(),
    });
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key as KeyInput);
  }

  moveMouse(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  override async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.page.screenshot());
  }
}
