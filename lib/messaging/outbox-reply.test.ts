import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from './outbox-reply.ts';

describe('a reply of the background', () => {
  it('is an acknowledgement for this relay, or a stop', () => {
    expect(readReply({ version: 1, type: 'ack', relayId: 'me', upTo: 7 }, 'me')).toEqual({
      type: 'ack',
      upTo: 7,
    });
    expect(readReply({ version: 1, type: 'stop' }, 'me')).toEqual({ type: 'stop' });
  });
  it.each([
    [{ version: 2, type: 'stop' }],
    [{ version: 1, type: 'ack', relayId: 'other', upTo: 7 }],
    [{ version: 1, type: 'ack', relayId: 'me', upTo: 1.5 }],
    [{ version: 1, type: 'ack', relayId: 'me', upTo: '7' }],
    [{ type: 'stop' }],
    ['stop'],
    [null],
    [undefined],
  ])('is not %j', (message) => {
    expect(readReply(message, 'me')).toBeNull();
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => void readReply(message, 'me')),
      { numRuns: 500 },
    );
  });
});
