import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/support/canary.ts';
import { jiraCode, jiraProse } from './jira-escape.ts';

/** What Jira's wiki notation makes something of: marks that no backslash stands before, and addresses. */
const LIVE = /(?<!\\)(?:\\\\)*[{}[\]|*_+^~!#?-]|:\/\/|\bwww\.|@|\b(?:mailto|javascript|data|file):/i;

describe('words of a page in Jira’s notation', () => {
  it.each([
    '{html}<b>x</b>{html}',
    '{code}x{code} {noformat}',
    '[click|https://evil.test] [~admin] [javascript:alert(1)]',
    '!https://evil.test/a.png!',
    '|a|b| ||c||',
    '* item\n# item\n- item\nh1. title',
    'see www.evil.test or mailto:a@b.test',
    '\\{html}',
  ])('are inert: %s', (text) => {
    expect(jiraProse(text)).not.toMatch(LIVE);
    expect(jiraCode(text).slice(2, -2)).not.toMatch(LIVE);
    expect(jiraProse(text)).not.toContain('\n');
  });

  it('are inert whatever they are', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect(jiraProse(text)).not.toMatch(LIVE);
        expect(jiraProse(text)).not.toMatch(/[\n\r]/);
      }),
    );
  });

  it('stay readable', () => {
    expect(jiraProse('Token expired: GET /v1/me was refused')).toBe('Token expired: GET /v1/me was refused');
  });
});
