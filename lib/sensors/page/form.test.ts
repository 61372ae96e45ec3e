// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formSensor } from './form.ts';
import { findSignInForm } from './sign-in-form.ts';
import { createTestingContext } from './testing-context.ts';

const SIGN_IN = '<form><input type="email"><input type="password"></form>';

beforeEach(() => {
  // happy-dom lays nothing out.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isHidden = this.closest('[hidden]') !== null;
    return { width: isHidden ? 0 : 100, height: isHidden ? 0 : 20 } as DOMRect;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('a page to sign in', () => {
  it.each([
    SIGN_IN,
    '<input type="password">',
    '<input type="password" autocomplete="current-password"><input type="text" name="search">',
    '<input autocomplete="username webauthn">',
    '<form><input type="text" autocomplete="username"><input type="hidden"><button>Next</button></form>',
  ])('is %s', (html) => {
    document.body.innerHTML = html;
    expect(findSignInForm(document)).toBe(true);
  });

  it.each([
    '<p>Hello</p>',
    '<input type="text"><input type="email">',
    `<div hidden>${SIGN_IN}</div>`,
    '<input type="password" disabled>',
    '<form><input type="email"><input type="password" autocomplete="new-password"></form>',
    '<form><input type="password"><input type="password"></form>',
    '<form><input autocomplete="username"><input name="bio"><input name="city"></form>',
  ])('is not %s', (html) => {
    document.body.innerHTML = html;
    expect(findSignInForm(document)).toBe(false);
  });

  it('is one whose form lies in an open shadow root', () => {
    document.body.innerHTML = '<x-app></x-app>';
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = SIGN_IN;
    expect(findSignInForm(document)).toBe(true);
  });
});

describe('the sensor', () => {
  function started() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const context = createTestingContext(window);
    const stop = formSensor.start(context);
    return { ...context, stop };
  }

  it('says at once that there is a form, and after some looks that there is none', () => {
    document.body.innerHTML = SIGN_IN;
    const there = started();
    vi.advanceTimersByTime(10);
    expect(there.said).toEqual([{ type: 'form', signInForm: true }]);
    there.stop();
    document.body.innerHTML = '<p>app</p>';
    const none = started();
    vi.advanceTimersByTime(310);
    expect(none.said).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(none.said).toEqual([{ type: 'form', signInForm: false }]);
    none.stop();
  });

  it('says so once, then on change, within seconds after something happened', () => {
    const { said, occasions, stop } = started();
    vi.advanceTimersByTime(10_000);
    occasions.tell('answered');
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual([{ type: 'form', signInForm: false }]);
    occasions.tell('navigated');
    vi.advanceTimersByTime(600);
    document.body.innerHTML = SIGN_IN;
    vi.advanceTimersByTime(2_500);
    expect(said.length).toBe(2);
    expect(said[1]).toEqual({ type: 'form', signInForm: true });
    stop();
  });

  it('stops looking by itself, however often requests end', () => {
    const { occasions, stop } = started();
    for (let n = 0; n < 50; n += 1) {
      occasions.tell('answered');
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(3_200);
    expect(vi.getTimerCount()).toBe(0);
    stop();
  });
});
