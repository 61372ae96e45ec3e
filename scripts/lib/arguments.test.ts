import { describe, expect, it } from 'vitest';
import { parseStartArguments, parseTestArguments } from './arguments.mjs';

describe('the arguments of npm start', () => {
  it('start the demo in Chromium with a window where nothing is said', () => {
    expect(parseStartArguments([])).toEqual({ browser: 'chromium', headless: false, url: null, help: false });
  });

  it('take a site with or without its scheme, local ones without TLS', () => {
    expect(parseStartArguments(['https://some.site']).url).toBe('https://some.site/');
    expect(parseStartArguments(['some.site/login']).url).toBe('https://some.site/login');
    expect(parseStartArguments(['app.localhost:5180']).url).toBe('http://app.localhost:5180/');
    expect(parseStartArguments(['localhost.example.com']).url).toBe('https://localhost.example.com/');
  });

  it('refuse what cannot be watched', () => {
    expect(() => parseStartArguments(['file:///etc/passwd'])).toThrow(/only http and https/);
    expect(() => parseStartArguments(['a.test', 'b.test'])).toThrow(/One site/);
  });

  it('take chrome for chromium, and no third browser', () => {
    expect(parseStartArguments(['--browser', 'chrome']).browser).toBe('chromium');
    expect(parseStartArguments(['-b', 'firefox', '--headless'])).toMatchObject({
      browser: 'firefox',
      headless: true,
    });
    expect(() => parseStartArguments(['--browser', 'safari'])).toThrow(/not safari/);
  });
});

describe('the arguments of npm test', () => {
  const stages = ['types', 'unit', 'e2e'];

  it('run every stage where nothing is said', () => {
    expect(parseTestArguments([], stages)).toEqual({ only: stages, rest: [], help: false });
  });

  it('choose stages and pass on what follows the dashes', () => {
    expect(parseTestArguments(['--only', 'unit, e2e', '--', '-t', 'idle'], stages)).toMatchObject({
      only: ['unit', 'e2e'],
      rest: ['-t', 'idle'],
    });
  });

  it('name the stages where one is misspelt', () => {
    expect(() => parseTestArguments(['--only', 'units'], stages)).toThrow(
      '--only takes types, unit, e2e, not units.',
    );
  });
});
