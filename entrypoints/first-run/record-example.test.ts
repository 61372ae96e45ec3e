import { expect, it } from 'vitest';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { createIntake } from '../../lib/intake/index.ts';
import { memoryChannels } from '../../lib/messaging/memory-port.ts';
import { EXAMPLE_ORIGIN } from '../../lib/panel/first-run/example-site.ts';
import { currentStep } from '../../lib/panel/first-run/steps.ts';
import { testFingerprinter } from '../../lib/secrets/test-fingerprinter.ts';
import { createExampleRecorder } from './record-example.ts';

const BASE = 'chrome-extension://abcdefgh/example';
const T = 1_760_000_000_000;
const claims = Buffer.from(JSON.stringify({ iat: T / 1_000, exp: T / 1_000 + 900 })).toString('base64url');
const TOKEN = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${claims}.${'s'.repeat(43)}`;
const SESSION = JSON.stringify({ accessToken: TOKEN });

function open() {
  let now = T;
  const recorder = createExampleRecorder(
    async () => createIntake({ fingerprinter: testFingerprinter }),
    BASE,
    () => now,
  );
  const [relay, page] = memoryChannels();
  const acks: unknown[] = [];
  relay.onMessage((reply) => acks.push(reply));
  recorder.connect(page);
  recorder.navigated('/signin', 'load');
  let first = 0;
  /** What the relay of the example says, `afterMs` after it began. */
  const say = async (afterMs: number, observation: object) => {
    now = T + afterMs;
    relay.post({
      version: 1,
      type: 'batch',
      relayId: 'relay0000000',
      first: first++,
      items: [{ at: now, observation }],
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const goTo = async (afterMs: number, path: string) => {
    now = T + afterMs;
    recorder.navigated(path, 'history');
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const judged = () => diagnose(recorder.log(), { asOf: now, site: EXAMPLE_ORIGIN });
  return { recorder, say, goTo, judged, acks, step: () => currentStep(recorder.isWatched(), judged()) };
}
const storage = { type: 'storage', area: 'localStorage', key: 'practice.session' };

it('ticks each step when the engine says that it is done, and names the line of code in the end', async () => {
  const { recorder, say, goTo, judged, acks, step } = open();
  expect(step()).toBe('sign-in');
  await say(2_000, { type: 'activity', from: T + 1_000, to: T + 2_000, counts: { key: 1 } });
  await say(2_000, { type: 'intent', intent: 'sign-in', trigger: 'submit' });
  await say(2_001, { ...storage, before: null, after: SESSION, how: 'setItem' });
  await goTo(2_002, '/home');
  expect(step()).toBe('logout');
  const stack = `    at signOutWhenIdle (${BASE}/idle-timer.js:12:18)`;
  await say(10_010, { ...storage, before: SESSION, after: null, how: 'removeItem', stack, input: null });
  await goTo(10_012, '/signin');
  expect(step()).toBeNull();
  expect(judged().logouts).toMatchObject([
    {
      code: 'CLIENT_IDLE_TIMEOUT',
      culprit: { function: 'signOutWhenIdle', url: `${EXAMPLE_ORIGIN}/idle-timer.js`, line: 12 },
    },
  ]);
  expect(acks).toHaveLength(4);
  const kept = JSON.stringify(recorder.log());
  expect(kept, 'no raw token').not.toContain(TOKEN);
  expect(kept, 'no address of ours').not.toContain('chrome-extension');
});

it('forgets all of it, and takes nothing of a document from before', async () => {
  const { recorder, say, step } = open();
  await say(1, { ...storage, before: null, after: SESSION, how: 'setItem' });
  recorder.clear();
  expect(recorder.log()).toEqual([]);
  await say(2, { ...storage, before: SESSION, after: null, how: 'removeItem' });
  expect(recorder.log()).toEqual([]);
  expect(step()).toBe('watch');
});
