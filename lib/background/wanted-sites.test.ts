import { describe, expect, it } from 'vitest';
import { fakeArea } from './testing.ts';
import { createWantedSites } from './wanted-sites.ts';

const A = 'https://a.test';
const B = 'https://b.test';

describe('a site that somebody wants to watch', () => {
  it('is given once, when access is there, also to the next start of the background', async () => {
    const session = fakeArea();
    createWantedSites(session, () => 1_000).want(A);
    await new Promise((resolve) => setTimeout(resolve, 0));
    const later = createWantedSites(session, () => 2_000);
    expect(await later.takeAllowed(async () => false)).toEqual([]);
    expect(await later.takeAllowed(async () => true)).toEqual([A]);
    expect(await later.takeAllowed(async () => true)).toEqual([]);
    expect(session.values).toEqual({});
  });

  it('does not wait for the one that was refused', async () => {
    const wanted = createWantedSites(fakeArea(), () => 1_000);
    wanted.want(A);
    wanted.want(B);
    expect(await wanted.takeAllowed(async (origin) => origin === B)).toEqual([B]);
  });

  it('is forgotten after ten minutes: access that is given later has another reason', async () => {
    let now = 0;
    const wanted = createWantedSites(fakeArea(), () => now);
    wanted.want(A);
    await wanted.takeAllowed(async () => false);
    now = 600_001;
    expect(await wanted.takeAllowed(async () => true)).toEqual([]);
  });
});
