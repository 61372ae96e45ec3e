import { describe, expect, it } from 'vitest';
import { englishResolver as t } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { credentialFixture, diagnosisFixture, session, verdictFixture } from './fixtures/diagnosis.ts';
import { createFakePlatform } from './fixtures/fake-platform.ts';
import { type FullStateOf, fullState, logState, stateText } from './full-state.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { createTimeFormat } from './time-format.ts';

const NOW = 1_760_000_000_000;
const MINUTE = 60_000;
const time = createTimeFormat('en-GB', 'UTC');
const of = (fields: Partial<FullStateOf> = {}): FullStateOf => ({
  origin: 'https://app.example.com',
  recording: 'recording',
  eventCount: 74,
  diagnosis: diagnosisFixture(),
  blind: { spots: [], lostEvents: 0 },
  settings: DEFAULT_SETTINGS,
  nowMs: NOW,
  ...fields,
});
const written = (fields: Partial<FullStateOf> = {}) => stateText(fullState(of(fields), t, time));

describe('the full state', () => {
  it('says authentication, tokens with what is left, and idle time', () => {
    const diagnosis = diagnosisFixture({
      current: session,
      lastActivityAt: NOW - 12 * MINUTE,
      credentials: [
        credentialFixture({ expiresAt: NOW + 4 * MINUTE }),
        credentialFixture({ id: 'c2', kind: 'refresh', expiresAt: NOW + 19 * 86_400_000 }),
        credentialFixture({ id: 'c3', kind: 'id', expiresAt: NOW - MINUTE }),
      ],
    });
    const words = written({ diagnosis });
    expect(words).toContain('Signed in: yes');
    expect(words).toContain('Holds a refresh token: yes');
    expect(words).toContain('Refreshes: 3');
    expect(words).toContain('Idle time: 12 min (medium)');
    expect(words).toContain('Expires soon: access token, 4 min left (expires 9 Oct 2025, 08:57:20)');
    expect(words).toContain('Valid: refresh token, 19 days left');
    expect(words).toContain('Expired: ID token, expired 1 min ago');
  });

  it('says where nothing is there', () => {
    const words = written();
    expect(words).toContain('Signed in: no');
    expect(words).toContain('No logout so far.');
    expect(words).toContain('Nothing is known to be missing.');
    expect(words).toContain('No input seen yet');
    expect(words).not.toContain('⟦');
  });

  it('holds the last five logouts, latest first', () => {
    const logouts = Array.from({ length: 7 }, (_, index) =>
      verdictFixture({ id: `l${index}`, at: NOW + index * MINUTE, code: `CODE_${index}` }),
    );
    const codes = written({ diagnosis: diagnosisFixture({ logouts }) }).match(/CODE_\d/g);
    expect(codes).toEqual(['CODE_6', 'CODE_5', 'CODE_4', 'CODE_3', 'CODE_2']);
  });

  it('holds gaps, and no fingerprint', () => {
    const spot = { key: 'k', says: text('panel.text', { text: 'Not recorded for 1 min' }), at: 0 };
    const words = written({
      diagnosis: diagnosisFixture({ credentials: [credentialFixture({ fingerprint: 'abc123' })] }),
      blind: { spots: [{ ...spot, count: 1, eventIds: [] }], lostEvents: 0 },
    });
    expect(words).toContain('Not recorded for 1 min');
    expect(words).not.toContain('abc123');
  });

  it('is written in groups, and no word of a page is taken for a format', () => {
    const platform = createFakePlatform({ site: null });
    logState(platform.console, '%c of a page', [{ title: 'Tokens', lines: ['%o', 'two'] }]);
    expect(platform.logged).toEqual(['%c of a page', '  Tokens', '    %o', '    two']);
  });
});
