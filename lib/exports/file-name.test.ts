import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

const name = (origin: string) =>
  fileNameOf(
    { exportedAt: Date.UTC(2024, 0, 15, 14, 32, 15), site: { origin, origins: [], clocks: [] } },
    'markdown',
  );

it('names a file after site and time', () => {
  expect(name('https://app.example:8443')).toBe('logout-lens-app.example-8443-20240115T143215Z.md');
});

it('takes nothing into the name that a file system could read as a path', () => {
  expect(name('https://../../etc/passwd\u202e\u0000')).toBe('logout-lens-etc-passwd-20240115T143215Z.md');
  expect(name('')).toBe('logout-lens-site-20240115T143215Z.md');
});
