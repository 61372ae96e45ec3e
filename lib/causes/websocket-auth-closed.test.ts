import { describe, expect, it } from 'vitest';
import { asked, incidentOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { websocketAuthClosed } from './websocket-auth-closed.ts';

const used = { with: ['access'] };
const dropped = () => incidentOf(new Story().signIn().work(3).wait(SECOND).giveUp());
/** The page drops its tokens, and sockets are told of. */
const closed = (code: number, beforeMs = 100, incident = dropped()) =>
  websocketAuthClosed.evaluate({
    ...incident,
    scene: {
      ...incident.scene,
      closures: [
        {
          at: incident.at - beforeMs,
          eventId: 'e0001',
          code,
          reason: 'token expired',
          url: 'wss://app.example/live',
        },
      ],
    },
  });

describe('WEBSOCKET_AUTH_CLOSED', () => {
  it('is a socket closed as not signed in right before the page gives up', () => {
    for (const code of [1008, 4401, 4403]) expect(closed(code).result).toBe('match');
  });

  it('is none for a socket that went for another reason, or long before', () => {
    expect(closed(1006).result).toBe('no-match');
    expect(closed(4401, 20 * SECOND).result).toBe('no-match');
  });

  it('is none where a request had been refused', () => {
    const refused = new Story().signIn().work(3).request('GET', '/v1/me/', 401, used).giveUp();
    expect(closed(4401, 100, incidentOf(refused)).result).toBe('no-match');
  });

  it('is none where no socket was seen closed', () => {
    expect(asked(websocketAuthClosed, new Story().signIn().work(3).giveUp()).result).toBe('no-match');
  });
});
