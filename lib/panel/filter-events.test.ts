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
});
