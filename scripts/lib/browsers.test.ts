import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './browsers.mjs';

/** A machine on which exactly these programs are installed: path → what it says of its version. */
function machine(programs: Record<string, string | null>, more: Partial<Machine> = {}): Machine {
  const paths = Object.keys(programs);
  return {
    platform: 'linux',
    home: '/home/ada',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => paths.includes(path),
    list: (folder) => {
      const separator = folder.includes('\\') ? '\\' : '/';
      const inside = paths.filter((path) => path.startsWith(folder + separator));
      return [...new Set(inside.map((path) => path.slice(folder.length + 1).split(separator)[0] ?? ''))];
    },
    describe: (path) => programs[path] ?? null,
    ...more,
  };
}

describe('finding a browser', () => {
  it('takes Chromium from PATH and loads the extension by its flag', () => {
    const { browser } = findBrowser(
      'chromium',
      machine({ '/usr/bin/chromium': 'Chromium 156.0.8078.79 built on Debian' }),
    );
    expect(browser).toEqual({
      kind: 'chromium',
      path: '/usr/bin/chromium',
      name: 'Chromium 156',
      version: 156,
      loadBy: 'flag',
    });
  });

  it('loads the extension over the protocol where there is only branded Chrome that ignores the flag', () => {
    const { browser } = findBrowser(
      'chromium',
      machine({ '/usr/bin/google-chrome': 'Google Chrome 137.0.7151.55' }),
    );
    expect(browser).toMatchObject({ name: 'Google Chrome 137', loadBy: 'protocol' });
  });

  it('keeps the flag for branded Chrome that still knows it, and for Chrome for Testing', () => {
    const old = findBrowser(
      'chromium',
      machine({ '/usr/bin/google-chrome': 'Google Chrome 136.0.7103.113' }),
    );
    const testing = findBrowser(
      'chromium',
      machine({ '/usr/bin/chrome': 'Google Chrome for Testing 150.0.1.2' }),
    );
    expect(old.browser?.loadBy).toBe('flag');
    expect(testing.browser).toMatchObject({ name: 'Chrome for Testing 150', loadBy: 'flag' });
  });

  it('prefers Chromium to branded Chrome, wherever both are', () => {
    const both = machine({
      '/usr/bin/google-chrome': 'Google Chrome 150.0.1.2',
      '/usr/local/bin/chromium': 'Chromium 150.0.1.2',
    });
    expect(findBrowser('chromium', both).browser?.path).toBe('/usr/local/bin/chromium');
  });

  it('finds the newest download of Chrome for Testing in a cache', () => {
    const cache = '/home/ada/.cache/puppeteer/chrome';
    const cached = machine({
      [`${cache}/linux-99.0.1.2/chrome-linux64/chrome`]: 'Google Chrome for Testing 99.0.1.2',
      [`${cache}/linux-150.0.1.2/chrome-linux64/chrome`]: 'Google Chrome for Testing 150.0.1.2',
    });
    expect(findBrowser('chromium', cached).browser?.version).toBe(150);
  });

  it('looks nowhere else where the variable names a path', () => {
    const world = machine(
      { '/usr/bin/firefox': 'Mozilla Firefox 153.7.0' },
      { env: { PATH: '/usr/bin', FIREFOX_PATH: '/opt/none' } },
    );
    const { browser, rejected } = findBrowser('firefox', world);
    expect(browser).toBeNull();
    expect(rejected).toEqual([
      { path: '/opt/none', why: 'FIREFOX_PATH names it, but there is no such file' },
    ]);
  });

  it('passes over a Firefox that is too old, and says so', () => {
    const world = machine({
      '/usr/bin/firefox-esr': 'Mozilla Firefox 128.9.0esr',
      '/usr/bin/firefox': 'Mozilla Firefox 153.7.0',
    });
    const { browser, rejected } = findBrowser('firefox', world);
    expect(browser).toMatchObject({ path: '/usr/bin/firefox', version: 153 });
    expect(rejected[0]?.why).toMatch(/128 is too old/);
  });

  it('is not taken in by another program of that name', () => {
    const { browser } = findBrowser(
      'chromium',
      machine({ '/usr/bin/chrome': 'metal plating planner 210.4' }),
    );
    expect(browser).toBeNull();
  });

  it('knows the places of macOS and Windows', () => {
    const app = '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const mac = machine(
      { [app]: 'Google Chrome for Testing 150.0.1.2' },
      { platform: 'darwin', home: '/Users/ada' },
    );
    const exe = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const windows = machine(
      { [exe]: 'Firefox 153.0' },
      { platform: 'win32', home: 'C:\\Users\\ada', env: { PROGRAMFILES: 'C:\\Program Files' } },
    );
    expect(findBrowser('chromium', mac).browser?.path).toBe(app);
    expect(findBrowser('firefox', windows).browser?.path).toBe(exe);
  });
});
