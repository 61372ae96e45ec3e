/** Roles of controls that a scenario may use, as ARIA names them. */
export type ControlRole =
  | 'button'
  | 'link'
  | 'checkbox'
  | 'radio'
  | 'tab'
  | 'menuitem'
  | 'option'
  | 'switch'
  | 'combobox'
  | 'textbox';

export interface WaitOptions {
  timeoutMs?: number;
}

/**
 * A document that a scenario reads and uses as a person would: by accessible names, with trusted input.
 * Actions wait until their control is there and visible, and reject after `timeoutMs` (15 s where not said).
 * A text as name matches the whole accessible name, white space aside; a RegExp matches any part of it.
 */
export interface DriverView {
  /** Runs a self-contained function in the document's own world. Argument and result are passed as JSON. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** The document's visible text. */
  text(): Promise<string>;
  waitForText(text: string | RegExp, options?: WaitOptions): Promise<void>;
  /** Clicks a button, or a control of another role. */
  click(name: string | RegExp, options?: WaitOptions & { role?: ControlRole }): Promise<void>;
  /** Replaces the text of a field, given by its label. */
  fill(label: string | RegExp, value: string, options?: WaitOptions): Promise<void>;
  /** Ticks a checkbox, or takes its tick away; does nothing where it already is so. */
  check(label: string | RegExp, checked?: boolean, options?: WaitOptions): Promise<void>;
  /** Chooses an option of a select by its visible text. */
  choose(label: string | RegExp, option: string, options?: WaitOptions): Promise<void>;
  /** Saves what can be seen as PNG: of a panel, the whole of DevTools. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Something that was printed: `log`, `warn`, `group` … as the browser calls it, and its arguments as one text. */
export interface ConsoleLine {
  method: string;
  text: string;
}

/** A tab. */
export interface DriverPage extends DriverView {
  /** Hears what stands in the tab's console from now on, whoever printed it: the page, or a script of the extension. */
  onConsole(listener: (line: ConsoleLine) => void): void;
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  waitForUrl(url: string | RegExp, options?: WaitOptions): Promise<void>;
  /** A key with trusted events, e.g. `a`, `Enter`, `Tab`. */
  press(key: string): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  bringToFront(): Promise<void>;
}

export type ExportFormat = 'json' | 'markdown' | 'html' | 'jira' | 'har' | 'svg';

/** A real browser with the extension in it. The same in Chromium and in Firefox. */
export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  /** Base address of the extension's pages, without a slash at the end. */
  readonly extensionUrl: string;
  /** Opens a tab and, where a URL is given, loads it. */
  newPage(url?: string): Promise<DriverPage>;
  /** Opens the browser's DevTools on a tab and selects the extension's panel; answers with the panel's document. */
  openPanel(page: DriverPage): Promise<DriverView>;
  /** Opens the panel's page in a tab, for a watched site. */
  openPanelTab(origin: string): Promise<DriverPage>;
  /** Opens any page of the extension in a tab, e.g. `options.html`. */
  openExtensionPage(path: string): Promise<DriverPage>;
  /** `runtime.sendMessage` from a page of the extension. */
  sendToExtension(message: unknown): Promise<unknown>;
  /** Runs a self-contained function in a page of the extension that stays behind the others. */
  runInExtension<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  /** What the extension exports of a site: an object for `json`, text for the others. Untrusted, therefore unknown. */
  exportTimeline(origin: string, format?: ExportFormat): Promise<unknown>;
  /** Makes the extension forget a site. */
  clearSite(origin: string): Promise<void>;
  /** Takes every cookie of every site away. */
  clearCookies(): Promise<void>;
  /** Takes an origin's storage and cookies away as the browser's own page for that does. No page has a part in it. */
  clearSiteData(origin: string): Promise<void>;
  /** Kills the background as the browser does when it is idle: the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Closes every tab that was opened, and keeps the browser. */
  closePages(): Promise<void>;
  /** Resolves when a person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extensionDir: string;
  /** Path of the browser's program. */
  executablePath: string;
  headless?: boolean;
  /** Size of the window in CSS pixels. */
  width?: number;
  height?: number;
  /**
   * Keep pages for "back", as a user's browser does; default true with a window, else false. Neither Playwright
   * 1.65 nor puppeteer 25 can go on using a page that came back from that cache.
   */
  backForwardCache?: boolean;
  /** Profile to use and keep, for tests that restart the browser; else one that is thrown away. */
  profileDir?: string;
  /** How Chromium takes the extension in; found out where not said. Firefox knows one way only. */
  loadBy?: 'flag' | 'protocol';
  /** Further command line arguments. */
  args?: string[];
}

/** How long an action waits for its control where nothing else is said. */
export const ACTION_TIMEOUT_MS = 15_000;
