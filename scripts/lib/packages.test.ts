import { describe, expect, it } from 'vitest';
import { whyInstall } from './packages.mjs';

const lock = (packages: Record<string, object>) =>
  JSON.stringify({ packages: { '': { name: 'logout-lens' }, ...packages } });

describe('whether packages must be installed', () => {
  const wanted = lock({
    'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  });

  it('says no where the same are there, without the optional ones of other systems', () => {
    expect(
      whyInstall(wanted, lock({ 'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' } })),
    ).toBeNull();
  });

  it('says why where none is there, or another version', () => {
    expect(whyInstall(wanted, null)).toBe('no packages are installed yet');
    expect(whyInstall(wanted, lock({ 'node_modules/react': { version: '19.3.0' } }))).toBe(
      'react 19.3.1 is not installed',
    );
  });

  it('is not taken in by the same version with other content', () => {
    const other = lock({ 'node_modules/react': { version: '19.3.1', integrity: 'sha512-b' } });
    expect(whyInstall(wanted, other)).toBe('react 19.3.1 is not installed');
  });
});
