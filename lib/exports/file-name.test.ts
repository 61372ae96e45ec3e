import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';
import type { TimelineLogout } from './timeline.ts';

const name = (origin: string) =>
  fileNameOf(
    { exportedAt: Date.UTC(2024, 0, 15, 14, 32, 15), site: { origin, origins: [], clocks: [] }, logouts: [] },
    'markdown',
  );

it('names a file after site, time and code', () => {
  expect(name('https://app.example:8443')).toBe('logout-lens-app.example-8443-20240115T143215Z-no-logout.md');
});

it('takes nothing into the name that a file system could read as a path', () => {
  expect(name('https://../../etc/passwd\u202e\u0000')).toBe(
    'logout-lens-etc-passwd-20240115T143215Z-no-logout.md',
  );
  expect(name('')).toBe('logout-lens-site-20240115T143215Z-no-logout.md');
});

it('says time and code of the last logout, also where a server made the code up', async () => {
  const logouts = [{ at: Date.UTC(2024, 0, 15, 9, 0, 0), code: 'PLAN/../INACTIVE' }] as TimelineLogout[];
  const site = { origin: 'https://app.example', origins: [], clocks: [] };
  expect(fileNameOf({ exportedAt: 0, site, logouts }, 'zip')).toBe(
    'logout-lens-app.example-20240115T090000Z-PLAN-INACTIVE.zip',
  );
});
