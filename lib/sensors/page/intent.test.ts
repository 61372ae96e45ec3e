// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { intentSensor } from './intent.ts';
import { createTestingContext, trusted } from './testing-context.ts';

let stop = (): void => {};
afterEach(() => stop());

function page(html: string) {
  document.body.innerHTML = html;
  const context = createTestingContext(window);
  stop = intentSensor.start(context);
  const at = (selector: string): Element => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(selector);
    return element;
  };
  const send = (selector: string, event: Event): void => void at(selector).dispatchEvent(event);
  const click = (selector: string, detail = 1): void =>
    send(selector, trusted(new MouseEvent('click', { bubbles: true, composed: true, detail })));
  return { ...context, at, send, click };
}
const bubbling = { bubbles: true, composed: true };

describe('an intent', () => {
  it.each([
    ['<button>Sign out</button>', 'button'],
    ['<button><svg></svg><span>Log out</span></button>', 'span'],
    ['<button aria-label="Abmelden"><i>x</i></button>', 'i'],
    ['<a href="/users/sign_out"><img></a>', 'img'],
    ['<input type="submit" value="Logout">', 'input'],
    ['<div role="menuitem"><div>Cerrar sesión</div></div>', 'div div'],
    ['<li><div>Log out</div></li>', 'div'],
    ['<button data-testid="user-menu-logout"><svg></svg></button>', 'svg'],
    ['<form action="/logout" method="post"><button>Bye</button></form>', 'button'],
  ])('is a trusted click on %s', (html, target) => {
    const { click, said } = page(html);
    click(target);
    expect(said).toMatchObject([{ type: 'intent', intent: 'sign-out', trigger: 'click' }]);
  });

  it.each([
    ['<button>Logout history</button>', 'button'],
    ['<button>Save</button><button>Sign out</button>', 'button'],
    ['<a href="/docs/logout">Reading</a>', 'a'],
    ['<nav><p>Hello</p><button>Sign out</button></nav>', 'p'],
    ['<input type="text" value="Log out">', 'input'],
    ['<div>Log out</div><button>Cancel</button>', 'button'],
    [`<div>${'<p>Log out</p>'.repeat(20)}<b>x</b></div>`, 'b'],
  ])('is not a click on %s', (html, target) => {
    const { click, said } = page(html);
    click(target);
    expect(said).toEqual([]);
  });

  it('is not a click that script made', () => {
    const { send, said } = page('<button>Sign out</button>');
    send('button', new MouseEvent('click', bubbling));
    expect(said).toEqual([]);
  });

  it('is a click that a menu makes of a key, while that key is handled', () => {
    const { send, said } = page('<div role="menuitem" tabindex="0">Sign out</div>');
    send('div', trusted(new KeyboardEvent('keydown', { ...bubbling, key: 'Enter' })));
    send('div', new MouseEvent('click', bubbling));
    expect(said).toMatchObject([{ intent: 'sign-out', trigger: 'key' }]);
  });

  it('is not a script’s click on something else than the user’s', () => {
    const { send, said } = page('<button id="save">Save</button><button id="out">Sign out</button>');
    send('#save', trusted(new MouseEvent('pointerup', bubbling)));
    send('#out', new MouseEvent('click', bubbling));
    expect(said).toEqual([]);
  });

  it('is told once a press, by pointer, click and submit, and again for the next press', () => {
    const { send, click, said, clock } = page('<form action="/logout"><button>Log out</button></form>');
    send('button', trusted(new MouseEvent('pointerdown', bubbling)));
    send('button', trusted(new MouseEvent('pointerup', bubbling)));
    click('button');
    send('form', trusted(new Event('submit', bubbling)));
    expect(said.length).toBe(1);
    clock.ms += 5_000;
    click('button');
    expect(said.length).toBe(2);
  });

  it('is not a press that is let go elsewhere', () => {
    const { send, said } = page('<button>Log out</button><p>x</p>');
    send('p', trusted(new MouseEvent('pointerdown', bubbling)));
    send('button', trusted(new MouseEvent('pointerup', bubbling)));
    expect(said).toEqual([]);
  });

  it('by key is told as such', () => {
    const { click, said } = page('<button>Sign in</button>');
    click('button', 0);
    expect(said).toMatchObject([{ intent: 'sign-in', trigger: 'key', label: 'Sign in' }]);
  });

  it('is the sending of a form with one password, by the user', () => {
    const form = '<form><input type="email"><input type="password"><button>Go</button></form>';
    const { send, said } = page(form);
    send('form', trusted(new Event('submit', bubbling)));
    expect(said).toEqual([]);
    send('input', trusted(new KeyboardEvent('keydown', { ...bubbling, key: 'Enter' })));
    send('form', trusted(new Event('submit', bubbling)));
    expect(said).toMatchObject([{ intent: 'sign-in', trigger: 'submit' }]);
  });

  it('is not the sending of a form that changes a password', () => {
    const fields = ['current-password', 'new-password', 'new-password'];
    const inputs = fields.map((hint) => `<input type="password" autocomplete="${hint}">`).join('');
    const { send, said } = page(`<form>${inputs}<button>Save</button></form>`);
    send('input', trusted(new KeyboardEvent('keydown', { ...bubbling, key: 'Enter' })));
    send('form', trusted(new Event('submit', bubbling)));
    expect(said).toEqual([]);
  });

  it('is found through an open shadow root', () => {
    const { at, said } = page('<x-menu></x-menu>');
    const root = at('x-menu').attachShadow({ mode: 'open' });
    root.innerHTML = '<button>Sign out</button>';
    root.querySelector('button')?.dispatchEvent(trusted(new MouseEvent('click', { ...bubbling, detail: 1 })));
    expect(said).toMatchObject([{ intent: 'sign-out' }]);
  });

  it('is told before the page’s own handlers run', () => {
    const { at, click, said } = page('<button>Sign out</button>');
    let saidBefore = -1;
    at('button').addEventListener('click', () => {
      saidBefore = said.length;
    });
    click('button');
    expect(saidBefore).toBe(1);
  });
});
