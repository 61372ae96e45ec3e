import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { recording } from '../../tests/recorded/recording.ts';
import { exportTimeline, renderText } from '../exports/index.ts';
import { harOf, signedInAndRefused } from '../imports/har/testing.ts';
import { styled } from './emphasis.ts';
import { runWith } from './testing.ts';

const SECRET = 'q7Zr2Lw9Xc4Vb8Nm1Kj5Hg3Fd6Sa0Pt';
const GENERATOR = { version: '0.1.0', browser: 'Chromium 156', platform: 'linux' };
const files: Record<string, string> = {
  'a.har': JSON.stringify(harOf(signedInAndRefused({ secret: SECRET }))),
  'notes.txt': 'no recording',
};
const put = async (file: string, name: string, format: 'json' | 'html' = 'json') => {
  const { site, events, asOf } = recording(name);
  const timeline = await exportTimeline({ origin: site, events, asOf, generator: GENERATOR }, 'json');
  files[file] = renderText(timeline, format);
};
const compare = (...args: string[]) => runWith(['compare', ...args], files);

beforeAll(async () => {
  await put('idle.json', 'server-idle.chromium');
  await put('idle.html', 'server-idle.chromium', 'html');
  await put('revoked.json', 'revoked.chromium');
  await put('removed.json', 'vendor-remove.chromium');
  await put('manual.json', 'manual.chromium');
});

describe('compare', () => {
  it('says what differs, the first thing first, and ends with 1', async () => {
    const { exitCode, out, notes } = await compare('idle.json', 'revoked.json');
    expect({ exitCode, notes }).toEqual({ exitCode: 1, notes: '' });
    expect(out).toMatch(/^ {2}A {2}idle\.json: exported .*\n {5}The server ended the session after 5 s/);
    expect(out).toMatch(
      /\n1\. How it ended\n {2}A {2}The server ended [\s\S]*\n {2}B {2}The server no longer/,
    );
    expect(out).toMatch(/\n2\. Nobody there\n {2}A {2}5(\.\d)? s before the end\n {2}B {2}\d+ ms before/);
  });

  it('names the last common step where the courses part', async () => {
    const { out } = await compare('removed.json', 'manual.json');
    expect(out).toMatch(/\nThe same up to here\n {5}sign-in: POST .*\n\n1\. Where they part\n/);
  });

  it('ends with 0 where nothing that matters differs, and says so, whatever the kinds of the files', async () => {
    for (const [a, b] of [
      ['idle.json', 'idle.html'],
      ['a.har', 'a.har'],
    ] as const) {
      const { exitCode, out } = await compare(a, b);
      expect(exitCode).toBe(0);
      expect(out).toContain('Nothing that matters differs');
    }
  });

  it('gives programs all differences with their events, which the timeline has', async () => {
    const { exitCode, out } = await compare('-f', 'json', 'removed.json', 'manual.json');
    expect(exitCode).toBe(1);
    const said = JSON.parse(out);
    expect(said).toMatchObject({ format: 'logout-lens/comparison', version: 1, same: false });
    expect(said.differences.map(({ kind }: { kind: string }) => kind)).toEqual(['parting', 'cause']);
    expect(said.sessions).toMatchObject({
      a: { ends: 'logout', code: 'STORAGE_CLEARED_BY_SCRIPT' },
      b: { ends: 'by-hand', code: null },
    });
    expect(said.files).toMatchObject([
      { file: 'removed.json', ok: true },
      { file: 'manual.json', ok: true },
    ]);
    const known = JSON.parse(files['removed.json'] ?? '').events.map(({ id }: { id: string }) => id);
    for (const { a } of said.differences) for (const id of a.eventIds) expect(known).toContain(id);
  });

  it('writes one table for a tracker', async () => {
    const { out } = await compare('-f', 'markdown', 'idle.json', 'revoked.json');
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    expect(rows[0]).toBe('|  | A | B |');
    expect(rows.every((row) => row.split(/(?<!\\)\|/).length === 5)).toBe(true);
  });

  it('tells of each file what is wrong with it, ends with 2, and prints no comparison', async () => {
    const text = await compare('notes.txt', 'gone.har');
    expect(text).toMatchObject({ exitCode: 2, out: '' });
    expect(text.notes).toMatch(/^logout-lens: notes\.txt: .*\nlogout-lens: gone\.har: There is no such file/);
    const { exitCode, out } = await compare('-f', 'json', 'idle.json', 'gone.har');
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      same: null,
      sessions: null,
      files: [{ ok: true }, { ok: false }],
    });
  });

  it.each([
    [['idle.json'], 'takes two files, and one was named'],
    [['idle.json', 'a.har', 'a.har'], '3 were named'],
    [['-f', 'html', 'idle.json', 'a.har'], '“html” is no format here'],
    [['-', '-'], 'Write - once'],
  ])('does not begin with %j', async (args, says) => {
    const { exitCode, out, notes } = await compare(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(notes).toContain(says);
  });

  it('prints no secret in any format, and lets no file steer the terminal', async () => {
    const hostile = (files['a.har'] ?? '').replaceAll('/dashboard', '/dash\\u001b[2Jboard|x');
    for (const format of ['text', 'json', 'markdown']) {
      const args = ['compare', '-f', format, 'h', 'idle.json'];
      const { out, notes } = await runWith(args, { ...files, h: hostile });
      expect(out.length).toBeGreaterThan(100);
      expect(out + notes).not.toContain(SECRET);
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('stands out on a terminal only', async () => {
    const bold = await runWith(['compare', 'idle.json', 'revoked.json'], files, { emphasis: styled });
    expect(bold.out).toContain('\u001b[1m');
    const flat = await compare('idle.json', 'revoked.json');
    expect(stripVTControlCharacters(bold.out)).toBe(flat.out);
  });
});
