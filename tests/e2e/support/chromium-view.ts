import type { Frame, Locator, Page } from '@playwright/test';
import {
  ACTION_TIMEOUT_MS,
  type ConsoleLine,
  type ControlRole,
  type DriverPage,
  type DriverView,
  type WaitOptions,
} from './driver.ts';
import { holds, poll } from './poll.ts';
import { visibleText } from './visible-text.ts';

const timeout = (options?: WaitOptions) => ({ timeout: options?.timeoutMs ?? ACTION_TIMEOUT_MS });

/** A frame of Chromium, and the page whose picture shows it: DevTools for a panel. */
export class ChromiumView implements DriverView {
  readonly frame: Frame;
  readonly page: Page;

  constructor(frame: Frame, page: Page) {
    this.frame = frame;
    this.page = page;
  }

  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument) {
    return this.frame.evaluate(run as never, argument) as Promise<Result>;
  }

  text(): Promise<string> {
    return this.frame.evaluate(visibleText);
  }

  async waitForText(text: string | RegExp, options?: WaitOptions): Promise<void> {
    await poll(async () => holds(await this.text(), text), {
      timeoutMs: options?.timeoutMs ?? ACTION_TIMEOUT_MS,
      what: `the text ${text}`,
      seen: () => this.text(),
    });
  }

  #control(role: ControlRole, name: string | RegExp): Locator {
    return this.frame.getByRole(role, { name, exact: true }).first();
  }

  click(name: string | RegExp, options?: WaitOptions & { role?: ControlRole }): Promise<void> {
    return this.#control(options?.role ?? 'button', name).click(timeout(options));
  }

  fill(label: string | RegExp, value: string, options?: WaitOptions): Promise<void> {
    return this.frame.getByLabel(label, { exact: true }).first().fill(value, timeout(options));
  }

  check(label: string | RegExp, checked = true, options?: WaitOptions): Promise<void> {
    return this.#control('checkbox', label).setChecked(checked, timeout(options));
  }

  async choose(label: string | RegExp, option: string, options?: WaitOptions): Promise<void> {
    // A label that wraps its select has the options in its text, but not in the select's accessible name.
    const select = this.frame.getByRole('combobox', { name: label, exact: true });
    // A section of the page may be called the same.
    const labelled = this.frame.getByLabel(label, { exact: true }).and(this.frame.locator('select'));
    await select.or(labelled).first().selectOption({ label: option }, timeout(options));
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** A tab of Chromium. */
export class ChromiumPage extends ChromiumView implements DriverPage {
  constructor(page: Page) {
    super(page.mainFrame(), page);
  }

  onConsole(listener: (line: ConsoleLine) => void): void {
    this.page.on('console', (message) => listener({ method: message.type(), text: message.text() }));
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** While the browser puts another document in the place of this one it has no page to load again, and says so. */
  async reload(): Promise<void> {
    const options = { timeoutMs: ACTION_TIMEOUT_MS, what: 'a page that can be loaded again' };
    await poll(async () => {
      try {
        await this.page.reload();
        return true;
      } catch (error) {
        if (!/Not attached to an active page/.test(String(error))) throw error;
        return false;
      }
    }, options);
  }

  async back(): Promise<void> {
    const before = await this.url();
    await this.evaluate(() => history.back());
    const options = { timeoutMs: ACTION_TIMEOUT_MS, what: 'the page before this one' };
    await poll(async () => (await this.url()) !== before, options);
    await poll(() => this.evaluate(() => document.readyState === 'complete'), options);
  }

  url(): Promise<string> {
    return this.frame.evaluate(() => location.href);
  }

  async waitForUrl(url: string | RegExp, options?: WaitOptions): Promise<void> {
    await poll(async () => holds(await this.url(), url), {
      timeoutMs: options?.timeoutMs ?? ACTION_TIMEOUT_MS,
      what: `the address ${url}`,
      seen: () => this.url(),
    });
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  moveMouse(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }
}
