import { describe, expect, it } from 'vitest';
import { causes } from '../../lib/causes/registry.ts';
import { diagnose } from '../../lib/classify/diagnose.ts';
import type { Verdict } from '../../lib/classify/types.ts';
import { scan } from '../../lib/exports/scan.ts';
import { scrub } from '../../lib/exports/scrub.ts';
import { rows } from './fixtures.ts';
import { type Log, recording, recordingNames, recordingText } from './recording.ts';

/** A storm of requests is the largest. */
const LARGEST_BYTES = 50_000;
const ALL_BYTES = 2_000_000;
/** Above this a verdict says that it is sure. */
const SURE = 0.7;

const judge = ({ site, events, asOf }: Log): Verdict[] => diagnose(events, { asOf, site }).logouts;

/** How sure the diagnosis of a log is of a code; 0 where it is no verdict of it. */
function confidenceIn(code: string, log: Log): number {
  const verdicts = judge(log).filter((verdict) => verdict.code === code);
  return Math.max(0, ...verdicts.map(({ confidence }) => confidence));
}

const twinOf = (name: string): string => name.replace('.firefox', '.chromium');

describe('what browsers recorded', () => {
  it('has a row for every code of the catalogue, and no other', () => {
    expect(Object.keys(rows).sort()).toEqual(causes.map(({ code }) => code).sort());
  });

  describe.each(Object.entries(rows))('%s', (code, { match, lookAlike, missing }) => {
    it('is the verdict on its recording', () => {
      expect(judge(match()).at(-1)?.code).toBe(code);
    });

    it('is not the verdict on what resembles it', () => {
      const codes = judge(lookAlike()).map((verdict) => verdict.code);
      expect(codes).not.toEqual([]);
      expect(codes).not.toContain(code);
    });

    it('is no sure verdict where the evidence is missing', () => {
      const confidence = confidenceIn(code, missing());
      expect(confidence).toBeLessThan(confidenceIn(code, match()));
      expect(confidence).toBeLessThanOrEqual(SURE);
    });
  });

  // Where Firefox's log differs in kind, it lies beside Chromium's, and says the same.
  const names = recordingNames();
  it.each(names.filter((name) => name.endsWith('.firefox') && names.includes(twinOf(name))))(
    '%s is judged as the other browser’s',
    (name) => {
      const other = recording(twinOf(name));
      expect(judge(recording(name)).map(({ code }) => code)).toEqual(judge(other).map(({ code }) => code));
    },
  );

  it.each(recordingNames())('%s is small and holds nothing like a token', (name) => {
    expect(recordingText(name).length).toBeLessThan(LARGEST_BYTES);
    const { events, removed, known } = scrub(recording(name).events);
    expect(removed).toEqual({ opaque: 0, emails: 0 });
    scan({ events }, { look: 'all', known });
  });

  it('is not too much in all', () => {
    const bytes = recordingNames().reduce((sum, name) => sum + recordingText(name).length, 0);
    expect(bytes).toBeLessThan(ALL_BYTES);
  });
});
