import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { exportTimeline, type Timeline } from '../exports/index.ts';
import { harOf, signedInAndRefused } from '../imports/har/testing.ts';
import { styled } from './emphasis.ts';
import { runWith } from './testing.ts';

const SECRET = 'q7Zr2Lw9Xc4Vb8Nm1Kj5Hg3Fd6Sa0Pt';
const CODE = 'SERVER_IDLE_TIMEOUT';
const har = JSON.stringify(harOf(signedInAndRefused({ secret: SECRET })));
const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR, events: headlineLog() };

let timeline: Timeline;
let html: string;
let calm: string;
beforeAll(async () => {
  timeline = await exportTimeline(input, 'json');
  html = await exportTimeline(input, 'html');
  const early = headlineLog().filter(({ at }) => at < LOGOUT_MS - 60_000);
  calm = JSON.stringify(await exportTimeline({ ...input, events: early, asOf: LOGOUT_MS - 30_000 }, 'json'));
});

const files = () => ({ 'a.json': JSON.stringify(timeline), 'a.html': html, 'a.har': har, 'calm.json': calm });

describe('diagnose', () => {
  it.each(['a.json', 'a.html', 'a.har'])('says why of %s, and ends with 1', async (file) => {
    const { exitCode, out, notes } = await runWith(['diagnose', file], files());
    expect(exitCode).toBe(1);
    expect(out).toContain(`SESSION_ENDED · ${CODE} · confidence`);
    expect(out).toContain('What to do');
    expect(notes).toBe('');
  });

  it('reads standard input, packed as well', async () => {
    const { exitCode, out } = await runWith(['diagnose', '-'], {
      '-': gzipSync(new TextEncoder().encode(har)),
    });
    expect(exitCode).toBe(1);
    expect(out).toContain(CODE);
  });

  it('ends with 0 where nobody was logged out, and says so', async () => {
    const { exitCode, out } = await runWith(['diagnose', 'calm.json'], files());
    expect(exitCode).toBe(0);
    expect(out).toContain('No logout recorded on');
  });

  it('prints the very logouts of the export as JSON', async () => {
    const { out } = await runWith(['diagnose', '-f', 'json', 'a.json'], files());
    const printed = JSON.parse(out);
    expect(printed.logouts).toEqual(JSON.parse(JSON.stringify(timeline.logouts)));
    expect(printed.files).toMatchObject([{ file: 'a.json', ok: true, kind: 'timeline', logouts: 1 }]);
  });

  it('goes on after a file that cannot be read, ends with 2, and says which and why', async () => {
    const all = { ...files(), 'b.txt': 'no json' };
    const { exitCode, out, notes } = await runWith(['diagnose', '-f', 'json', 'b.txt', 'gone', 'a.har'], all);
    expect(exitCode).toBe(2);
    const printed = JSON.parse(out);
    expect(printed.logouts).toMatchObject([{ code: CODE, file: 'a.har' }]);
    expect(printed.files).toMatchObject([
      { file: 'b.txt', ok: false, problem: { code: 'not-json' } },
      { file: 'gone', ok: false, problem: { code: 'unreadable' } },
      { file: 'a.har', ok: true },
    ]);
    expect(notes).toMatch(
      /^logout-lens: b\.txt: This is not JSON .*\nlogout-lens: gone: There is no such file/,
    );
  });

  it('writes reports for a tracker and for a browser', async () => {
    const markdown = await runWith(['diagnose', '-f', 'markdown', 'a.har', 'a.json'], files());
    expect(markdown.out.match(/^# Logged out of/gm)).toHaveLength(2);
    const page = await runWith(['diagnose', '-f', 'html', 'a.har'], files());
    expect(page.out).toMatch(/^<!doctype html>/i);
  });

  it('says what was left out of a damaged file, beside the result', async () => {
    const damaged = JSON.stringify({ ...timeline, events: [...timeline.events, { kind: 'no.such' }, 7] });
    const { out, notes } = await runWith(['diagnose', 'd.json'], { 'd.json': damaged });
    expect(out).toContain(CODE);
    expect(notes).toContain('d.json: 1 entry is damaged');
    expect(notes).toContain('d.json: 1 event is of a kind');
  });

  it('prints no secret in any format, and lets no file steer the terminal', async () => {
    const hostile = JSON.parse(har.replaceAll('/dashboard', '/dash\\u001b[2Jboard'));
    for (const format of ['text', 'json', 'markdown', 'html']) {
      const { out, notes } = await runWith(['diagnose', '-f', format, 'h'], { h: JSON.stringify(hostile) });
      expect(out).toContain(CODE);
      expect(out + notes).not.toContain(SECRET);
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('stands out on a terminal only', async () => {
    const bold = await runWith(['diagnose', 'a.json'], files(), { emphasis: styled });
    expect(bold.out).toContain('\u001b[1m');
    const flat = await runWith(['diagnose', 'a.json'], files());
    expect(stripVTControlCharacters(bold.out)).toBe(flat.out);
  });
});

describe('diagnose with a server’s log', () => {
  const log = JSON.stringify({ time: LOGOUT_MS, msg: 'session store was flushed' });

  it('says how it was joined, and what it settles', async () => {
    const { exitCode, out } = await runWith(['diagnose', 'a.json', '-l', 'app.log'], {
      ...files(),
      'app.log': log,
    });
    expect(exitCode).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('Server log app.log: 1 line, 1 of them read; 1 line says why');
    expect(out).toContain('SESSION_STORE_LOST · confidence 95 %');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'line 1 (it was written as the session ended): “session store was',
    );
  });

  it('reads lines by a pattern and an offset that the person gives', async () => {
    const at = new Date(LOGOUT_MS + 7_200_000).toISOString();
    const all = { ...files(), '-': `${at} WARN auth - session store was flushed\n` };
    const options = [
      '-l',
      '-',
      '--log-pattern',
      '{time} {level} {*} - {message}',
      '--offset',
      '2h',
      '-f',
      'json',
    ];
    const { out } = await runWith(['diagnose', 'a.json', ...options], all);
    expect(JSON.parse(out)).toMatchObject({
      logouts: [{ code: 'SESSION_STORE_LOST' }],
      files: [{ serverLog: { file: '-', offsetMs: 7_200_000, offsetFrom: 'given', joined: 1 } }],
    });
  });

  it.each([
    [['-l', 'gone.log'], 'gone.log: There is no such file'],
    [['--offset', '3s'], '--offset says how to read a server’s log'],
    [['-l', 'x', '--offset', 'soon'], '“soon” is no offset'],
    [['-l', 'x', '--log-pattern', '{when}'], '{when}, which is no field'],
    [['-l', '-', '-'], 'Standard input can be read once only'],
    [['-l', '-', 'b.json'], 'can be joined to one file only'],
  ])('%j cannot be, and what to do is said', async (options, says) => {
    const { exitCode, notes } = await runWith(['diagnose', 'a.json', ...options], files());
    expect(exitCode).toBe(2);
    expect(notes).toContain(says);
  });
});

describe('redact', () => {
  it.each([
    ['a.json', 'a.redacted.json'],
    ['a.html', 'a.redacted.html'],
    ['a.har', 'a.redacted.har'],
  ])('writes %s anew as %s, without a secret, and prints the receipt', async (file, written) => {
    const { exitCode, out, files: made } = await runWith(['redact', file], files());
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Written: .*\nRemoved: /);
    expect([...made.keys()]).toEqual([written]);
    const text = made.get(written) ?? '';
    expect(text).not.toContain(SECRET);
    const again = await runWith(['diagnose', '-f', 'json', written], { [written]: text });
    expect(JSON.parse(again.out).logouts).toMatchObject([{ code: CODE }]);
  });

  it('replaces nothing without being told to', async () => {
    const there = { ...files(), 'a.redacted.har': 'mine' };
    const refused = await runWith(['redact', 'a.har'], there);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.notes).toContain('a.redacted.har is there already and was not replaced');
    expect(refused.files.size).toBe(0);
    const forced = await runWith(['redact', 'a.har', '--force'], there);
    expect(forced.exitCode).toBe(0);
    expect(forced.files.get('a.redacted.har')).toContain('"log"');
  });

  it('writes to standard output, the receipt beside it', async () => {
    const { out, notes } = await runWith(['redact', 'a.har', '-o', '-', '-f', 'json'], files());
    expect(JSON.parse(out).format).toBe('logout-lens/timeline');
    expect(notes).toContain('Removed: ');
  });

  it('ends with 2 where the file cannot be read', async () => {
    expect(await runWith(['redact', 'gone.har'])).toMatchObject({ exitCode: 2, out: '' });
  });
});

describe('the program', () => {
  it('helps, says its version, and ends with 2 where it does not understand', async () => {
    expect(await runWith(['--help'])).toMatchObject({ exitCode: 0, notes: '' });
    expect(await runWith(['--version'])).toMatchObject({ exitCode: 0, out: 'logout-lens 1.2.3\n' });
    const wrong = await runWith(['redact']);
    expect(wrong).toMatchObject({ exitCode: 2, out: '' });
    expect(wrong.notes).toContain('Try: logout-lens redact --help');
  });

  it('quotes nothing of what failed within it', async () => {
    const read = () => Promise.reject(new Error(SECRET));
    const { exitCode, notes } = await runWith(['diagnose', 'a'], {}, { read });
    expect(exitCode).toBe(2);
    expect(notes).toContain('diagnose failed');
    expect(notes).not.toContain(SECRET);
  });

  it('lists each command in its help, and has help for each', async () => {
    const { out } = await runWith(['--help']);
    for (const name of ['diagnose', 'compare', 'redact']) {
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
      const help = await runWith([name, '--help']);
      expect(help.out).toContain(`logout-lens ${name}`);
    }
  });
});
