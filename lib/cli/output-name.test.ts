import { describe, expect, it } from 'vitest';
import { formatAsIn, outputNameOf } from './output-name.ts';

describe('the file that is written', () => {
  it('has the format of the one that was read', () => {
    expect(formatAsIn('a.har', 'har')).toBe('har');
    expect(formatAsIn('-', 'har')).toBe('har');
    expect(formatAsIn('of-ours.har.gz', 'timeline')).toBe('har');
    expect(formatAsIn('report.HTML', 'timeline')).toBe('html');
    expect(formatAsIn('all.zip', 'timeline')).toBe('json');
  });

  it('lies beside it, with a name that says what it is', () => {
    expect(outputNameOf('in/x.timeline.json', 'json')).toBe('in/x.redacted.json');
    expect(outputNameOf('x.har.gz', 'har')).toBe('x.redacted.har');
    expect(outputNameOf('x.har', 'markdown')).toBe('x.redacted.md');
    expect(outputNameOf('-', 'html')).toBe('logout-lens.redacted.html');
  });
});
