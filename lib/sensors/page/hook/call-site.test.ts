import { afterEach, describe, expect, it } from 'vitest';
import { createCallSite } from './call-site.ts';
import { createFakeRealm } from './fake-realm.ts';

type Errors = { prepareStackTrace?: unknown; stackTraceLimit: number };
const errors = Error as unknown as Errors;
const limit = errors.stackTraceLimit;

describe('the site of a call', () => {
  afterEach(() => {
    delete errors.prepareStackTrace;
    Object.defineProperty(Error, 'stackTraceLimit', {
      value: limit,
      configurable: true,
      writable: true,
      enumerable: true,
    });
  });
  const callSite = createCallSite(createFakeRealm().realm);
  function dropTokens() {
    return callSite();
  }

  it('names the caller first, without our own frames and without a heading', () => {
    expect(dropTokens().stack?.split('\n')[0]).toContain('dropTokens');
    expect(dropTokens().stack).not.toMatch(/^Error|call-site\.ts/m);
  });

  it('cannot be forged by prepareStackTrace, and leaves it in its place', () => {
    const forge = () => 'FORGED';
    errors.prepareStackTrace = forge;
    expect(dropTokens().stack).toContain('dropTokens');
    expect(errors.prepareStackTrace).toBe(forge);
  });

  it('cannot be cut by stackTraceLimit, and leaves it as it was', () => {
    errors.stackTraceLimit = 0;
    expect(dropTokens().stack).toContain('dropTokens');
    expect(errors.stackTraceLimit).toBe(0);
  });

  it('calls no accessor of the page’s and puts it back', () => {
    let calls = 0;
    const get = () => {
      calls += 1;
      return 0;
    };
    Object.defineProperty(Error, 'stackTraceLimit', { get, configurable: true });
    expect(dropTokens().stack).toContain('dropTokens');
    expect([calls, Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')?.get]).toEqual([0, get]);
  });

  it('is at most 4,000 characters long', () => {
    const deep = (depth: number): ReturnType<typeof callSite> => (depth === 0 ? callSite() : deep(depth - 1));
    expect(deep(200).stack?.length).toBeLessThanOrEqual(4_000);
  });
});
