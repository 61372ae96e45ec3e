import { describe, expect, it } from 'vitest';
import { everyKindLog } from '../../tests/schema/sample-log.ts';
import type { EventOf, LogEvent } from '../events/event.ts';
import { scrub } from './scrub.ts';

const OPAQUE = 'fJ3kd92LmQ0aPz81XcVb';
const OTHER = '7Fjfp0ZBr1KtDRbnfVdm';

function unread(what: string, id = what): EventOf<'sensor.unread'> & LogEvent {
  return { id, at: 1, by: 'page', kind: 'sensor.unread', sensor: 'storage', what, why: 'too-large' };
}

describe('scrub', () => {
  it('leaves an ordinary log as it is', () => {
    const { events, removed } = scrub(everyKindLog());
    expect(events).toEqual(everyKindLog());
    expect(removed).toEqual({ opaque: 0, emails: 0 });
  });

  it('masks long random runs and e-mail addresses, equal ones alike', () => {
    const { events, removed } = scrub([
      unread(`sb-${OPAQUE}-auth`, '1'),
      unread(OTHER, '2'),
      unread(`jo@mail.example and ${OTHER}`, '3'),
    ]);
    expect(events.map((event) => (event as EventOf<'sensor.unread'>).what)).toEqual([
      ':removed-1',
      ':removed-2',
      ':removed-3 and :removed-2',
    ]);
    expect(removed).toEqual({ opaque: 2, emails: 1 });
  });

  it('masks the path of an address and keeps its host, however random', () => {
    const { events } = scrub([unread(`https://${OPAQUE}.example/u/${OPAQUE}/x`)]);
    expect(events).toMatchObject([{ what: `https://${OPAQUE}.example/u/:removed-1/x` }]);
  });

  it('masks names of fields that a server chose', () => {
    const body = everyKindLog().find((event) => event.kind === 'response.body') as EventOf<'response.body'>;
    const { events } = scrub([{ ...body, fields: { [OPAQUE]: 'x' } }]);
    expect(events).toMatchObject([{ fields: { ':removed-1': 'x' } }]);
  });
});
