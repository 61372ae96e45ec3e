import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { kindOf, taughtKinds } from './registry.ts';
import { maskRules, withRule } from './rules.ts';
import { countFits, createTeacher } from './teacher.ts';
import { ORIGIN, RULES, requestEvent } from './testing.ts';
import { wantedBy } from './wanted.ts';

const seen: LogEvent = {
  id: 'e2',
  kind: 'credential.seen',
  at: 3,
  by: 'browser',
  fingerprint: 'a'.repeat(24),
  credential: 'unknown',
  format: 'opaque',
  library: 'taught',
  place: { area: 'localStorage', key: 'zz', path: null },
  how: 'setItem',
};

describe('a teacher', () => {
  it('marks what its rules fit, and gives everything else as it is', () => {
    const other = requestEvent({ id: 'e9', url: `${ORIGIN}/api/other`, status: 200 });
    const [refresh, same] = createTeacher(RULES)([requestEvent({}), other]);
    expect(refresh).toMatchObject({ taught: { as: 'refresh', rule: 'POST /api/x7' } });
    expect(same).toBe(other);
    const log = [other];
    expect(createTeacher(RULES)(log)).toBe(log);
  });

  it('gives the same object for the same event, so that a list need not be drawn anew', () => {
    const teach = createTeacher(RULES);
    const event = requestEvent({});
    expect(teach([event])[0]).toBe(teach([event])[0]);
  });

  it('lets the first rule win', () => {
    const rules = withRule(RULES, { kind: 'request', path: '/api/:any', is: 'probe' });
    expect(createTeacher(rules)([requestEvent({})])[0]).toMatchObject({ taught: { as: 'probe' } });
  });

  it('forgets what a rule made a credential once no rule does', () => {
    expect(createTeacher(RULES)([seen])[0]).toMatchObject({ credential: 'access' });
    const baked: LogEvent = { ...seen, credential: 'access' };
    expect(createTeacher([])([baked])[0]).toMatchObject({ credential: 'unknown' });
  });

  it('counts what a rule fits', () => {
    const [rule] = RULES;
    if (!rule) throw new Error('no rule');
    expect(countFits(rule, [requestEvent({}), seen, requestEvent({ method: 'GET' })])).toBe(1);
  });
});

describe('rules', () => {
  it('of the same subject take each other’s place', () => {
    const again = withRule(RULES, { kind: 'request', method: 'POST', path: '/api/x7', is: 'probe' });
    expect(again).toHaveLength(RULES.length);
    expect(again[0]).toMatchObject({ is: 'probe' });
  });

  it('say what recording has to look at', () => {
    expect(wantedBy(RULES)).toEqual({
      headers: [{ name: 'x-why', statuses: [401, 409] }],
      fields: [{ place: 'f[0].zeta', statuses: [401] }],
      credentials: [
        { area: 'localStorage', key: 'zz', path: null },
        { area: 'cookie', key: 'q_*', path: null },
      ],
    });
  });

  it('are masked word by word', () => {
    const masks = { name: (raw: string) => raw.toUpperCase(), path: (raw: string) => `${raw}/:id` };
    const masked = maskRules(RULES, masks);
    expect(masked[0]).toMatchObject({ path: '/api/x7/:id' });
    expect(masked[4]).toMatchObject({ key: 'ZZ' });
  });

  it('come from events that suggest them, and fit those', () => {
    const page: LogEvent = {
      id: 'p',
      kind: 'page.navigated',
      at: 1,
      by: 'browser',
      url: `${ORIGIN}/hello?a`,
      navigation: 'load',
    };
    const answer = requestEvent({ fields: { 'x-why': 'E17' } });
    for (const event of [seen, page, answer]) {
      const suggested = Object.values(taughtKinds).flatMap((kind) => kind.suggest(event) ?? []);
      expect(suggested.length).toBeGreaterThan(0);
      for (const { rule } of suggested) {
        expect(countFits(rule, [event])).toBe(1);
        expect(kindOf(rule).label(rule)).not.toBe('');
      }
    }
  });
});
