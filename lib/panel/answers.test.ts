import { describe, expect, it } from 'vitest';
import { exportedText, failureIn, siteStateIn } from './answers.ts';

describe('answers of the background', () => {
  it('are read as a state of a site', () => {
    const state = {
      origin: 'https://a.example',
      watched: true,
      hasAccess: true,
      closed: null,
      eventCount: 3,
      tabsWithoutStacks: 1,
      paused: true,
      origins: ['https://api.example'],
      missingOrigins: [{ origin: 'https://login.example', uses: 'sign-in', seenAt: 5 }],
      taught: [{ kind: 'page', path: '/welcome', is: 'sign-in-page' }],
      reminders: [],
      reports: null,
    };
    expect(siteStateIn(state)).toEqual(state);
  });

  it('are not believed further than their types', () => {
    expect(
      siteStateIn({
        origin: 'https://a.example',
        watched: 'yes',
        eventCount: '9',
        closed: 7,
        missingOrigins: [1, {}],
      }),
    ).toMatchObject({
      watched: false,
      eventCount: 0,
      closed: null,
      origins: [],
      missingOrigins: [],
    });
  });

  it.each([null, undefined, 'https://a.example', {}, { origin: null }])('name no site in %j', (answer) => {
    expect(siteStateIn(answer)).toBeNull();
  });

  it('carry a failure, or none', () => {
    expect(failureIn({ error: { code: 'x', message: 'y' } })).toEqual({ code: 'x', message: 'y' });
    expect(failureIn({ error: {} })).toEqual({ code: 'failed', message: '' });
    expect(failureIn({ origin: 'https://a.example' })).toBeNull();
    expect(failureIn(undefined)).toBeNull();
  });

  it('are exports as text, objects written out', () => {
    expect(exportedText('# Report')).toBe('# Report');
    expect(exportedText({ a: 1 })).toBe('{\n  "a": 1\n}\n');
  });
});
