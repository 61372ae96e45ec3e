import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Story } from '../../tests/support/story.ts';
import { guardEvent, kinds, type LogEvent, logEvent } from './event.ts';

const story = new Story().signIn().work(1).intent('sign-out').giveUp().gap(1_000).closeTab();
const sample = story.events[0] as LogEvent;

describe('guardEvent', () => {
  it('takes every event that a recording is made of, unchanged', () => {
    for (const event of story.events) expect(guardEvent(event)).toEqual({ ok: true, value: event });
  });

  it.each([
    ['no object', null],
    ['a list', []],
    ['an unknown kind', { ...sample, kind: 'page.exploded' }],
    ['a field that the vocabulary does not have', { ...sample, token: 'raw' }],
    ['an empty id', { ...sample, id: '' }],
    ['a time that is no number', { ...sample, at: '2024-01-01' }],
    ['a time without end', { ...sample, at: Number.POSITIVE_INFINITY }],
    ['an unknown witness', { ...sample, by: 'rumour' }],
    ['an address longer than the bound', { ...sample, url: 'x'.repeat(2_001) }],
  ])('refuses %s and says why in a sentence', (_what, input) => {
    const guarded = guardEvent(input);
    expect(guarded.ok).toBe(false);
    expect(guarded).toHaveProperty('problem', expect.stringMatching(/: ./));
  });

  it('names the field that is wrong', () => {
    expect(guardEvent({ ...sample, at: 'noon' })).toMatchObject({ problem: expect.stringMatching(/^at: /) });
  });

  it('refuses a raw value in the place of a fingerprint', () => {
    const seen = story.events.find((event) => event.kind === 'credential.seen');
    expect(guardEvent({ ...seen, fingerprint: 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln' }).ok).toBe(false);
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof guardEvent(input).ok === 'boolean'));
  });
});

describe('logEvent', () => {
  it('knows every kind that is named in the vocabulary', () => {
    const known = logEvent.options.map((option) => option.entries.kind.literal);
    expect([...known].sort()).toEqual(Object.keys(kinds).sort());
  });
});
