// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../lib/classify/diagnose.ts';
import { createFakeTime, type FakeAnswers } from '../lib/panel/fixtures/fake-platform.ts';
import { headlineLog } from '../lib/panel/fixtures/headline-log.ts';
import { type MountedPanel, mountPanel } from './testing.tsx';

const now = createFakeTime().now();
const log = headlineLog(now - 90_000);
const endedAt = diagnose(log, { asOf: now }).logouts.at(-1)?.at ?? 0;
const SECRET = 'q7Zr2Lw9Xc4Vb8Nm1Kj5Hg3Fd6Sa0Pt';

let panel: MountedPanel;
afterEach(() => panel.unmount());
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

const find = <T extends Element>(selector: string) => {
  const found = panel.host.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const enter = (selector: string, value: string) =>
  panel.run(() => {
    const control = find<Control>(selector);
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
    set?.call(control, value);
    const type = control instanceof HTMLSelectElement ? 'change' : 'input';
    control.dispatchEvent(new Event(type, { bubbles: true }));
  });
const submit = async () => {
  await panel.run(() => {
    find('.dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  // Reading and joining are asynchronous, and end in the state.
  for (
    let turn = 0;
    turn < 20 && panel.host.querySelector('.server-log-result, [role=alert]') === null;
    turn++
  )
    await panel.run(() => {});
};
const result = () => find('.server-log-result').textContent ?? '';
const logged = () => panel.controller.store.getState().log.filter(({ kind }) => kind === 'server.logged');
const verdict = () => panel.controller.judged().diagnosis.logouts.at(-1);
const line = (more: object) => JSON.stringify({ time: new Date(endedAt - 100).toISOString(), ...more });

async function open(answers: Partial<FakeAnswers> = {}) {
  panel = await mountPanel({ answers: { site: {}, ...answers }, diagnose, log });
  await panel.click('Join lines…');
}

describe('a server’s log in the panel', () => {
  it('settles the verdict by the line that says why, says so, and can be taken out again', async () => {
    await open();
    const alone = verdict();
    expect(alone?.alternatives.length).toBeGreaterThan(0);
    await enter('[name=log]', `${line({ msg: 'session store was flushed' })}\nno line of a log\n`);
    await submit();
    expect(result()).toContain('1 of 2 lines says why this session ended, and was joined.');
    expect(result()).toContain('1 line has no time, or is of no known format.');
    expect(verdict()).toMatchObject({ code: 'SESSION_STORE_LOST', confidence: 0.95, alternatives: [] });
    await panel.click('Close');
    expect(panel.text()).toContain('1 line of pasted lines is joined.');
    await panel.click('Remove the lines');
    expect(logged()).toEqual([]);
    expect(verdict()?.code).toBe(alone?.code);
  });

  it('reads lines by a pattern, with an offset, of somebody who is named', async () => {
    await open();
    const at = new Date(endedAt - 100 + 7_200_000).toISOString();
    await enter('[name=log]', `${at} WARN auth user=ada session revoked-by-admin`);
    await enter('[name=format]', 'pattern');
    await enter('[name=pattern]', '{time} {level} {*} user={user} {message}');
    await enter('[name=clock]', 'given');
    await enter('[name=offset]', '2h');
    await enter('[name=user]', 'ada');
    await submit();
    expect(result()).toContain('2 h ahead, as given');
    expect(verdict()?.code).toBe('SESSION_REVOKED');
  });

  it('says what is wrong before a line is read, at the field', async () => {
    await open();
    await submit();
    expect(find('[role=alert]').textContent).toContain('There is no line yet.');
    await enter('[name=clock]', 'given');
    await enter('[name=offset]', 'soon');
    await submit();
    expect(find('[role=alert]').textContent).toContain('“soon” is no offset');
    expect(find('[name=offset]').getAttribute('aria-invalid')).toBe('true');
  });

  it('says why lines were not joined', async () => {
    await open();
    const days = 3 * 86_400_000;
    await enter(
      '[name=log]',
      [
        line({ time: endedAt - days, msg: 'session store was flushed' }),
        line({ time: endedAt - 36_000_000, msg: 'session store was flushed' }),
        line({ msg: 'revoked-by-admin', user: 'bob' }),
        line({ msg: 'cache warmed' }),
      ].join('\n'),
    );
    await enter('[name=user]', 'ada');
    await submit();
    expect(result()).toContain('None of 4 lines says why this session ended.');
    expect(result()).toContain('1 line is more than a day away');
    expect(result()).toContain('1 line was written when no session ended here.');
    expect(result()).toContain('1 line is about another user or session.');
    expect(result()).toContain('1 line does not say why a session ended.');
    expect(logged()).toEqual([]);
  });

  it('asks the background for fingerprints of the sessions that the log names, and keeps none of them', async () => {
    const held = log.flatMap((event) => ('fingerprint' in event ? [event.fingerprint] : []));
    const asked: string[][] = [];
    await open({
      answer(request) {
        if (request.type !== 'fingerprints') return undefined;
        asked.push(request.values);
        return { fingerprints: request.values.map((value) => (value === SECRET ? held[0] : 'other')) };
      },
    });
    await enter(
      '[name=log]',
      [
        line({ msg: 'idle-limit', session: 'another-session' }),
        line({ msg: 'revoked-by-admin', session: SECRET, user: 'ada' }),
      ].join('\n'),
    );
    await submit();
    expect(asked.flat()).toContain(SECRET);
    // Compared where the log has entries of the session's time: one of them is held.
    expect(verdict()?.code).toBe('SESSION_REVOKED');
    expect(logged()).toMatchObject([{ joined: 'session', means: 'SESSION_REVOKED' }]);
    expect(JSON.stringify(panel.controller.store.getState())).not.toContain(SECRET);
    expect(panel.host.innerHTML).not.toContain(SECRET);
  });
});
