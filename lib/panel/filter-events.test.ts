import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishResolver as t } from '../messages/resolve.ts';
import { createEventFilter } from './filter-events.ts';
import { headlineLog } from './fixtures/headline-log.ts';

const log = headlineLog(1_760_000_000_000);
const filter = createEventFilter(t);
const kinds = (words: string) => filter(log, { words, group: null }).map((event) => event.kind);

describe('the filter of events', () => {
  it('lets the whole log through where nothing is asked', () => {
    expect(filter(log, { words: '  ', group: null })).toBe(log);
  });

  it('finds words of the sentence, of the site and of the kind, in any case and order', () => {
    expect(kinds('REMOVED access')).toEqual(['credential.removed']);
    expect(kinds('access removed')).toEqual(['credential.removed']);
    expect(kinds('clearsession')).toEqual(['credential.removed', 'credential.removed']);
    expect(kinds('sensor.unread')).toEqual(['sensor.unread']);
    expect(kinds('refresh 401')).toEqual(['request.finished']);
    expect(kinds('asks to sign in').every((kind) => kind === 'page.form')).toBe(true);
  });

  it('finds nothing where one word is missing', () => {
    expect(kinds('removed unicorn')).toEqual([]);
  });

  it('takes no word for a pattern', () => {
    expect(kinds('.*')).toEqual([]);
    expect(kinds('app-4f1c.js:212')).toEqual(['credential.removed', 'credential.removed']);
  });

  it('keeps one group', () => {
    const groups = filter(log, { words: '', group: 'cookies' });
    expect(groups).toEqual([]);
    expect(filter(log, { words: '', group: 'recording' }).map((event) => event.kind)).toEqual([
      'recording.started',
      'sensor.unread',
    ]);
  });

  it('asks for fields, as the network panels of browsers do', () => {
    expect(kinds('status:401')).toEqual(['request.finished', 'response.body', 'request.finished']);
    expect(kinds('status:401 kind:request')).toEqual(['request.finished', 'request.finished']);
    expect(kinds('status:4xx -kind:body method:post')).toEqual(['request.finished']);
    expect(kinds('status:>=400')).toEqual(kinds('status:401'));
    expect(kinds('kind:credential.removed credential:refresh')).toEqual(['credential.removed']);
    expect(kinds('-tab:7')).toEqual(['recording.started']);
    expect(kinds('is:bad kind:request')).toHaveLength(2);
    expect(kinds('why:too-large')).toEqual(['sensor.unread']);
  });

  it('keeps words in quotes together, and takes addresses for words', () => {
    expect(kinds('"access removed"')).toEqual([]);
    expect(kinds('"access token" removed')).toEqual(['credential.removed']);
    expect(kinds('https://app.example.com').length).toBeGreaterThan(0);
    expect(kinds('-https://app.example.com').length).toBeLessThan(log.length);
  });

  it('asks for nothing with what is half typed', () => {
    for (const half of ['status:', '-', '"', 'kind:""', '-status:', ' '])
      expect(filter(log, { words: half, group: null })).toBe(log);
  });

  it('takes anything that is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('-', ':', '"', ' ', 'a', 'kind', 'status', '4xx', '>') }),
        (words) => {
          const found = filter(log, { words, group: null });
          expect(found.every((event) => log.includes(event))).toBe(true);
        },
      ),
    );
  });
});
