import { describe, expect, it } from 'vitest';
import { type Log, recording } from '../../tests/recorded/recording.ts';
import { diagnose } from '../classify/diagnose.ts';
import type { LogEvent } from '../events/event.ts';
import { englishResolver as t } from '../messages/resolve.ts';
import { compare } from './compare.ts';
import { type ComparedLog, pieceOfTimeline } from './piece.ts';
import type { Comparison } from './types.ts';

const logOf = ({ site, events, asOf }: Log, log: string): ComparedLog => ({
  log,
  origin: site,
  events,
  diagnosis: diagnose(events, { asOf, site }),
});
const pieceOf = (name: string) => pieceOfTimeline(logOf(recording(name), name));

/** The session of a recording as it went well: up to shortly after a request that is chosen. */
function upTo(name: string, isLast: (event: LogEvent) => boolean) {
  const log = recording(name);
  const last = log.events.find(isLast);
  if (last === undefined) throw new Error(`${name} has no such event`);
  const events = log.events.filter(({ at }) => at <= last.at);
  return pieceOfTimeline(logOf({ ...log, events, asOf: last.at }, name));
}

const lines = ({ differences }: Comparison) =>
  differences.map(({ kind, about, a, b }) => `${kind}: ${t(about)}: ${t(a.says)} / ${t(b.says)}`);

describe('two recordings side by side', () => {
  it('a race against a refresh that went well: the second use is where they part', () => {
    const good = upTo(
      'tab-race.chromium',
      (event) => event.kind === 'request.finished' && /refresh/.test(event.url) && event.status === 200,
    );
    expect(good.ends).toBe('goes-on');
    const { common, differences } = compare(pieceOf('tab-race.chromium'), good);
    const [first] = differences;
    expect(first?.kind).toBe('parting');
    expect(t(first?.a.says ?? { id: '' })).toMatch(/token refresh: POST \/v1\/auth\/refresh\/ → 400/);
    expect(t(first?.b.says ?? { id: '' })).toMatch(
      /instead: token refresh: POST \/v1\/auth\/refresh\/ → 200/,
    );
    expect(t(common?.says ?? { id: '' })).toMatch(/→ (401|200)/);
    expect(differences.map(({ kind }) => kind)).not.toContain('answer');
  });

  it('idle against revoked: the same refusals, told apart by the pause before', () => {
    const found = compare(pieceOf('server-idle.chromium'), pieceOf('revoked.chromium'));
    expect(found.differences.map(({ kind }) => kind)).toEqual(['cause', 'idle']);
    expect(lines(found)[1]).toMatch(
      /^idle: Nobody there: 5(\.\d)? s before the end \/ \d+ ms before the end$/,
    );
  });

  it('a wrong clock against a right one', () => {
    const found = compare(pieceOf('clock-skew.chromium'), pieceOf('manual.chromium'));
    expect(lines(found).at(-1)).toBe(
      'clock: The server’s clock: 1 h 1 min behind the browser / agrees with the browser',
    );
  });

  it('a script that takes tokens away against a session that somebody ended', () => {
    const found = compare(pieceOf('vendor-remove.chromium'), pieceOf('manual.chromium'));
    expect(lines(found)).toEqual([
      expect.stringMatching(/^parting: .*access token removed .* \/ nothing of the kind$/),
      expect.stringMatching(/^cause: .* \/ Went well, until the user signed out$/),
    ]);
    expect(t(found.common?.says ?? { id: '' })).toMatch(/^sign-in: POST/);
  });

  it('two refusals of the same refresh, by their status alone', () => {
    const found = compare(pieceOf('refresh-500.chromium'), pieceOf('refresh-429.chromium'));
    expect(lines(found)).toEqual(['answer: Answers of POST /v1/auth/refresh/: 503 / 429']);
  });

  it('the same story of two browsers: nothing', () => {
    expect(lines(compare(pieceOf('tab-race.chromium'), pieceOf('tab-race.firefox')))).toEqual([]);
  });

  it('events of each side are that side’s own', () => {
    const [one, two] = [pieceOf('classic-idle.chromium'), pieceOf('cookie-expired.chromium')];
    const { differences } = compare(one, two);
    const ids = ({ events }: typeof one) => new Set(events.map(({ id }) => id));
    expect(differences.length).toBeGreaterThan(2);
    for (const { a, b } of differences) {
      for (const id of a.eventIds) expect(ids(one)).toContain(id);
      for (const id of b.eventIds) expect(ids(two)).toContain(id);
    }
  });
});
