// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Kept, storedSite } from '../../lib/panel/fixtures/stored-site.ts';
import { DEFAULT_SETTINGS } from '../../lib/panel/settings.ts';
import { SECTIONS } from './sections.ts';
import { mountOptions } from './testing.tsx';

const SHOP = 'https://shop.example.org:8443';
const shop = { ...storedSite, origin: SHOP, watched: false, eventCount: 3, bytes: 900 };
const kept = (more: Partial<Kept> = {}): Kept => ({
  sites: [storedSite, shop],
  retention: { maxAgeDays: 60, maxEvents: 300_000 },
  mayNotify: false,
  access: 'granted',
  ...more,
});

let page: Awaited<ReturnType<typeof mountOptions>>;
const open = async (state: Kept) => {
  page = await mountOptions(state);
  // Whatever is shown: no text is missing on this page, and no parameter.
  expect(page.text()).not.toContain('⟦');
  return page;
};
afterEach(() => page.unmount());

describe('every section', () => {
  it('says what it does and what it costs, and is reached from the list of contents', async () => {
    await open(kept());
    const sections = [...page.host.querySelectorAll('section')];
    expect(sections.map(({ id }) => id)).toEqual([
      'sites',
      'recorded',
      'retention',
      'thresholds',
      'notices',
      'on-page',
      'reports',
      'console-monitor',
      'taught',
      'data',
      'file',
      'language',
      'shortcuts',
    ]);
    for (const section of sections) {
      expect(section.textContent).toMatch(/Does: \S.*Costs: \S/);
      expect(page.host.querySelector(`nav a[href="#${section.id}"]`)).not.toBeNull();
      expect(section.getAttribute('aria-labelledby')).toBe(section.querySelector('h2')?.id);
    }
  });
});

describe('a site', () => {
  it('is named with its parts, and with what the browser lets us see', async () => {
    const api = 'https://api.example.com';
    await open(kept({ sites: [{ ...storedSite, origins: [api], blind: [api] }] }));
    expect(page.host.querySelector('#sites')?.textContent).toMatch(
      /app\.example\.com RecordingAccess givenhttps:\/\/api\.example\.com No access/,
    );
  });

  it('is paused, resumed and left by a button that names it', async () => {
    const state = kept();
    await open(state);
    await page.click('Pause https://app.example.com');
    expect(page.sent('pause')).toHaveLength(1);
    state.sites = [{ ...storedSite, paused: true }];
    await page.click('Stop watching https://app.example.com');
    expect(page.has('Resume https://app.example.com')).toBe(true);
    await page.click('Open https://app.example.com');
    expect(page.opened).toEqual(['https://app.example.com']);
  });

  it('that lost its access is asked for again in the click, and says a refusal', async () => {
    await open(kept({ sites: [{ ...storedSite, hasAccess: false }], access: 'denied' }));
    await page.click('Give access to https://app.example.com again');
    expect(page.asked).toEqual(['https://app.example.com']);
    expect(page.sent('watch')).toEqual([]);
    expect(page.text()).toContain('Access was not allowed');
  });
});

describe('shortcuts', () => {
  it('are shown as the browser has them, and changed in its own page', async () => {
    await open(kept());
    const rows = [...page.host.querySelectorAll('#shortcuts li')].map((one) => one.textContent);
    expect(rows).toEqual([
      'Open Logout Lens beside the pageAlt+Shift+L',
      'Put a mark into the log (“I clicked Save”)Alt+Shift+M',
      'Export what was recorded of this sitenot set',
    ]);
    await page.click('Change in the browser');
    expect(page.opened).toEqual(['shortcuts']);
  });
});

describe('retention', () => {
  it('that keeps more is set at once', async () => {
    await open(kept());
    await page.fill('Days', '90');
    await page.click('Save');
    expect(page.sent('set-retention')).toEqual([
      { type: 'set-retention', maxAgeDays: 90, maxEvents: 300_000 },
    ]);
    expect(page.host.querySelector('#retention')?.textContent).toContain('Saved.');
  });

  it('that keeps less is asked about first, for it deletes', async () => {
    await open(kept());
    await page.fill('Days', '7');
    await page.click('Save');
    expect(page.sent('set-retention')).toEqual([]);
    expect(page.text()).toContain('older than 7 days');
    await page.click('Cancel');
    expect(page.sent('set-retention')).toEqual([]);
    await page.click('Save');
    await page.click('Save and delete');
    expect(page.sent('set-retention')).toHaveLength(1);
  });

  it.each([
    ['Days', '0', 'from 1 to 3,650'],
    ['Days', 'a week', 'from 1 to 3,650'],
    ['Events of one site', '5', 'from 1,000 to 300,000'],
    ['Events of one site', '1e5', 'from 1,000 to 300,000'],
  ])('%s of “%s” is refused with what may be given', async (label, typed, says) => {
    await open(kept());
    await page.fill(label, typed);
    await page.click('Save');
    expect(page.host.querySelector('#retention [role=alert]')?.textContent).toContain(says);
    expect(page.sent('set-retention')).toEqual([]);
  });
});

describe('thresholds', () => {
  it('are kept in the store of the panel, whose changes are shown here', async () => {
    await open(kept());
    await page.fill('Access token, ID token', '7');
    const saves = [...page.host.querySelectorAll<HTMLElement>('#thresholds button[type=submit]')];
    await page.run(() => saves[0]?.click());
    expect(page.fake.stored.settings).toEqual({ ...DEFAULT_SETTINGS, accessSoonMs: 7 * 60_000 });
    await page.run(() => page.fake.storeSettings({ ...DEFAULT_SETTINGS, accessSoonMs: 9 * 60_000 }));
    expect(page.host.querySelector<HTMLInputElement>('[name=accessSoonMs]')?.value).toBe('9');
  });
});

describe('notices', () => {
  it('are allowed on a click, and taken back', async () => {
    await open(kept());
    await page.click('Allow notifications');
    expect(page.text()).toContain('The browser may show notifications.');
    await page.click('Show none any more');
    expect(page.text()).toContain('may show no notifications');
  });

  it('a reminder is removed, the toolbar button switched on for one site', async () => {
    const reminder = {
      credential: 'access',
      minutes: 5,
      notify: false,
      dueAt: null,
      told: null,
      tooShort: false,
    };
    await open(kept({ sites: [{ ...storedSite, reminders: [reminder as never] }] }));
    await page.click('Remove the reminder: https://app.example.com: 5 minutes before the access token');
    expect(page.sent('remind')).toMatchObject([{ credential: 'access', minutes: null }]);
    await page.tick('https://app.example.com');
    expect(page.sent('set-badge')).toMatchObject([{ on: true }]);
  });
});

describe('the console monitor', () => {
  it('is switched on by site, says what it costs, and names only sites that are watched', async () => {
    await open(kept());
    const section = () => page.host.querySelector('#console-monitor');
    expect(section()?.textContent).toContain('four figures in window.__tokenMonitor');
    const boxes = [...(section()?.querySelectorAll('input') ?? [])];
    expect(boxes.map(({ checked }) => checked)).toEqual([false]);
    await page.run(() => boxes[0]?.click());
    expect(page.sent('set-console-monitor')).toEqual([
      { type: 'set-console-monitor', origin: 'https://app.example.com', on: true },
    ]);
  });
});

describe('on the page', () => {
  it('a notice and a banner are switched on for one site, each by itself; trouble with the page is said', async () => {
    const onPage = { notice: false, banner: true, trouble: true };
    await open(kept({ sites: [{ ...storedSite, onPage }] }));
    expect(page.text()).toContain('took it away again and again');
    await page.tick('Notice at a logout');
    expect(page.sent('set-on-page')).toEqual([
      { type: 'set-on-page', origin: 'https://app.example.com', notice: true, banner: true },
    ]);
  });
});

describe('what is kept', () => {
  it('is counted by site and in all', async () => {
    await open(kept());
    const rows = [...page.host.querySelectorAll('#data tr')].map((row) => row.textContent);
    expect(rows[1]).toMatch(/app\.example\.com1,20054 kB.*2025/);
    expect(rows[3]).toMatch(/All sites1,20355 kB/);
    expect(page.text()).toContain('4.2 MB');
  });

  it('of one site is forgotten when that is confirmed, and its access handed back', async () => {
    await open(kept());
    await page.click(`Forget ${SHOP}`);
    expect(page.text()).toContain(`Forget ${SHOP}?`);
    expect(page.sent('forget-site')).toEqual([]);
    await page.click('Forget for good');
    expect(page.sent('forget-site')).toEqual([{ type: 'forget-site', origin: SHOP }]);
    expect(page.dropped).toEqual([SHOP]);
    expect(page.text()).not.toContain('shop.example.org');
  });

  it('asks about the one site also where there is no other', async () => {
    await open(kept({ sites: [storedSite] }));
    await page.click('Forget https://app.example.com');
    expect(page.text()).toContain('Forget https://app.example.com?');
    expect(page.text()).not.toContain('Forget all sites?');
  });

  it('keeps the access to a host that another watched site needs: permissions know no ports', async () => {
    const other = { ...storedSite, origin: 'https://app.example.com:444' };
    await open(kept({ sites: [storedSite, other] }));
    await page.click('Forget https://app.example.com:444');
    await page.click('Forget for good');
    expect(page.dropped).toEqual([]);
  });

  it('is all forgotten after one question', async () => {
    await open(kept());
    await page.click('Forget all sites');
    expect(page.text()).toContain('2 sites with 1203 events'.replace('1203', '1,203'));
    await page.click('Forget for good');
    expect(page.sent('forget-site')).toHaveLength(2);
    expect(page.text()).toContain('Nothing is kept of any site yet.');
  });
});

describe('the file of settings', () => {
  it('goes out and comes in again', async () => {
    await open(kept());
    await page.click('Export settings');
    const [file] = page.fake.saved;
    expect(file?.name).toBe('logout-lens-settings-2025-10-09.json');
    expect(JSON.parse(String(file?.content))).toMatchObject({
      format: 'logout-lens/settings',
      version: 1,
      thresholds: DEFAULT_SETTINGS,
      retention: { maxAgeDays: 60 },
      sites: [
        { origin: 'https://app.example.com', origins: [], badge: false, consoleMonitor: false, rules: [] },
      ],
    });
    await page.choose('mine.json', String(file?.content));
    expect(page.text()).toContain('Imported from mine.json.');
    expect(page.sent('set-retention')).toHaveLength(1);
    expect(page.sent('set-console-monitor')).toMatchObject([{ on: false }]);
  });

  it('that is wrong anywhere changes nothing, and says where and what to do', async () => {
    await open(kept());
    const file = { format: 'logout-lens/settings', version: 1, thresholds: DEFAULT_SETTINGS };
    await page.choose(
      'bad.json',
      JSON.stringify({ ...file, retention: { maxAgeDays: 0, maxEvents: 1_000 } }),
    );
    expect(page.text()).toContain('At retention.maxAgeDays: expected a whole number from 1 to 3,650.');
    expect(page.text()).toContain('Nothing was changed.');
    expect(page.fake.stored.settings).toBeUndefined();
    expect(page.sent('set-retention')).toEqual([]);
  });

  it('names sites that the browser has to be asked about; one click watches them', async () => {
    await open(kept());
    const site = { origin: 'https://new.example', origins: ['https://id.example'], badge: true, rules: [] };
    const onPage = { notice: true, banner: false };
    const file = JSON.stringify({ format: 'logout-lens/settings', version: 1, sites: [{ ...site, onPage }] });
    await page.choose('mine.json', file);
    expect(page.sent('watch')).toEqual([]);
    await page.click('Watch this site');
    expect(page.asked).toEqual(['https://new.example', 'https://id.example']);
    expect(page.sent('watch')).toEqual([{ type: 'watch', origin: 'https://new.example' }]);
    expect(page.sent('set-badge')).toMatchObject([{ origin: 'https://new.example', on: true }]);
    expect(page.sent('set-console-monitor'), 'of which an older file says nothing').toEqual([]);
    expect(page.sent('set-on-page')).toMatchObject([{ origin: 'https://new.example', ...onPage }]);
    expect(page.sent('include-origins')).toHaveLength(1);
  });
});

describe('taught rules', () => {
  it('are opened in the dialog of the panel, with the log that they are tried on', async () => {
    const state = kept({
      sites: [{ ...storedSite, taught: [{ kind: 'page', path: '/hello', is: 'sign-in-page' }] }],
    });
    await open(state);
    await page.click('Open the rules of https://app.example.com');
    await page.run(() => page.fake.ports.at(-1)?.sendEvents([], 0));
    expect(page.text()).toContain('What https://app.example.com is taught');
    expect(page.text()).not.toContain('⟦');
    await page.click('Remove: ');
    expect(page.sent('teach')).toEqual([{ type: 'teach', origin: 'https://app.example.com', rules: [] }]);
  });
});

describe('the background', () => {
  it('that is gone is said, and asked again on a click', async () => {
    let gone = true;
    const answer = () => {
      if (gone) throw new Error('no background');
      return undefined;
    };
    await open(kept({ answer }));
    expect(page.text()).toContain('The recorder does not answer');
    gone = false;
    await page.click('Try again');
    expect(page.text()).not.toContain('does not answer');
    expect(page.host.querySelectorAll('section')).toHaveLength(SECTIONS.length);
  });

  it('that refuses is quoted', async () => {
    const answer = ({ type }: { type: string }) =>
      type === 'pause' ? { error: { code: 'full', message: 'The disk is full.' } } : undefined;
    await open(kept({ answer }));
    await page.click('Pause https://app.example.com');
    expect(page.text()).toContain('That did not work: The disk is full.');
  });
});
