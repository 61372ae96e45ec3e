import { describe, expect, it } from 'vitest';
import { createIntake } from './create-intake.ts';

const fingerprinter = { fingerprint: async (text: string) => text.length.toString(16).padStart(16, '0') };
const sender = { tabId: 1, frameId: 0, origin: 'https://app.example', documentId: 'd', cookieStoreId: '0' };
const intake = createIntake({ fingerprinter });

describe('what a page’s scripts and network become in the log', () => {
  it('keeps of a build its fingerprint only', async () => {
    const scripts = [
      'https://app.example/assets/index-AbC123.js',
      'https://app.example/assets/index-AbC123.js',
    ];
    const [event] = await intake.fromObservation({ type: 'build', scripts }, sender, 5);
    expect(event).toMatchObject({ kind: 'page.build', by: 'page', scripts: 1, build: expect.any(String) });
    expect(JSON.stringify(event)).not.toContain('index-AbC123');
  });

  it('tells of the network, and of its kind in known words only', async () => {
    const told = async (connection?: string) =>
      intake.fromObservation(
        { type: 'network', online: true, ...(connection ? { connection } : {}) },
        sender,
        5,
      );
    expect(await told('wifi')).toMatchObject([{ kind: 'network.changed', online: true, connection: 'wifi' }]);
    expect((await told('<b>secret words</b>'))[0]).not.toHaveProperty('connection');
  });

  it.each([
    ['logged-out', 'logged-out'],
    ['Logged-In; later', 'logged-in'],
    ['maybe', undefined],
  ])('reads Set-Login: %s', async (value, setLogin) => {
    const [event] = await intake.fromRequest({
      requestId: '1',
      url: 'https://app.example/api',
      method: 'GET',
      type: 'xmlhttprequest',
      startedAt: 1,
      finishedAt: 2,
      status: 200,
      responseHeaders: [{ name: 'Set-Login', value }],
    });
    expect((event as { setLogin?: string }).setLogin).toBe(setLogin);
  });
});
