import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { KNOWN_KINDS } from './event-look.ts';
import { headlineLog } from './fixtures/headline-log.ts';
import { createTextSharer } from './share-texts.ts';

const examples = headlineLog(1_760_000_000_000);
const copyOf = (events: readonly LogEvent[]): LogEvent[] => structuredClone([...events]);

describe('sharing the texts of events', () => {
  it('changes nothing that any kind of event says', () => {
    const events = copyOf(examples);
    const share = createTextSharer(KNOWN_KINDS);
    for (const event of events) share(event);
    for (const event of events) share(event);
    expect(events).toEqual(examples);
  });

  it('changes nothing either where it forgets texts again and again', () => {
    const events = copyOf(examples);
    const share = createTextSharer(KNOWN_KINDS, 1);
    for (const event of events) share(event);
    expect(events).toEqual(examples);
  });

  it('leaves fields of other shapes than expected alone', () => {
    const odd = { ...copyOf(examples)[0], kind: 'request.finished', url: 7, carried: [null, 'x'] };
    const before = structuredClone(odd);
    createTextSharer(KNOWN_KINDS)(odd as unknown as LogEvent);
    expect(odd).toEqual(before);
  });
});
