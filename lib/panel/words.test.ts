import { describe, expect, it } from 'vitest';
import { createResolver } from '../messages/resolve.ts';
import { codeName } from './code-name.ts';
import { confidenceWord } from './confidence.ts';
import { exportFile } from './export-file.ts';
import { keptFile } from './kept-file.ts';
import { recordingState } from './recording-state.ts';
import { addressParts, fileOf, hostAndPath } from './short-address.ts';
import { createTimeFormat } from './time-format.ts';

describe('the small words of the panel', () => {
  it('name a cause by its code, and an unknown code by itself', () => {
    const t = createResolver('en', { 'cause.manual-logout.name': 'Signed out by hand' });
    expect(codeName('MANUAL_LOGOUT', t)).toBe('Signed out by hand');
    expect(codeName('PLAN_MISSING', t)).toBe('PLAN_MISSING');
  });

  it.each([
    [1, 'almost-certain'],
    [0.8, 'very-likely'],
    [0.6, 'likely'],
    [0.35, 'possible'],
    [0.34, 'weak'],
    [Number.NaN, 'weak'],
  ])('call a confidence of %d %s', (share, word) => {
    expect(confidenceWord(share)).toBe(word);
  });

  it('give a recording a name that every file system takes', () => {
    expect(exportFile('https://app.example.com:8443', 0)).toEqual({
      name: 'logout-lens-app.example.com-8443-1970-01-01T00-00.json',
      mediaType: 'application/json',
    });
    expect(exportFile('http://../../etc/<x>', 0).name).not.toMatch(/[/<>:]/);
  });

  it('give a kept recording a name that says what it is', () => {
    const { name, content } = keptFile('https://app.example.com', 'missed-logout', '{}', 0);
    expect(name).toBe('logout-lens-app.example.com-1970-01-01T00-00-missed.timeline.json');
    expect(content).toBe('{}');
    expect(keptFile('https://app.example.com', 'wrong-verdict', '{}', 0).name).toMatch(
      /-wrong-verdict\.timeline\.json$/,
    );
  });

  it('shorten addresses, and leave alone what is none', () => {
    expect(addressParts('https://a.example/x/y')).toEqual({
      origin: 'https://a.example',
      host: 'a.example',
      path: '/x/y',
    });
    expect(hostAndPath('https://a.example')).toBe('a.example/');
    expect(hostAndPath('about:blank')).toBe('about:blank');
    expect(fileOf('https://a.example/assets/app.js?v=1')).toBe('app.js');
    expect(fileOf('https://a.example/')).toBe('a.example');
  });

  it('say whether a site is recorded', () => {
    const site = { watched: true, paused: false, hasAccess: true };
    expect(recordingState(site)).toBe('recording');
    expect(recordingState({ ...site, paused: true })).toBe('paused');
    expect(recordingState({ ...site, hasAccess: false })).toBe('no-access');
    expect(recordingState({ ...site, hasAccess: false, paused: true })).toBe('no-access');
    expect(recordingState({ ...site, watched: false })).toBe('not-watched');
  });

  it('write times with the day only where it is another one', () => {
    const time = createTimeFormat('en-GB', 'UTC');
    const noon = Date.UTC(2026, 2, 1, 12, 3, 7, 481);
    expect(time.precise(noon)).toBe('12:03:07.481');
    expect(time.brief(noon, noon + 60_000)).toBe('12:03:07');
    expect(time.brief(noon, noon + 86_400_000)).toBe('1 Mar, 12:03:07');
    expect(time.exact(noon)).toBe('1 Mar 2026, 12:03:07.481');
    expect(time.full(8.64e15 + 1)).toBe('8640000000000001');
    expect(time.machine(8.64e15 + 1)).toBe('8640000000000001');
    expect(time.machine(noon)).toBe('2026-03-01T12:03:07.481Z');
  });
});
