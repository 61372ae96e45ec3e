// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { intentOfElement } from './intent-control.ts';

/** The label goes into public exports: only its telling words do, not whom they name. */
it('keeps the telling words of a label and not the name of a person beside them', () => {
  const button = document.createElement('button');
  button.textContent = "Sign out of Alice Smith's account";
  expect(intentOfElement(button)).toEqual({ intent: 'sign-out', label: 'Sign out of' });
});

it('keeps no label where an address told', () => {
  const link = document.createElement('a');
  link.setAttribute('href', '/logout');
  link.textContent = 'Alice Smith';
  expect(intentOfElement(link)).toEqual({ intent: 'sign-out', label: undefined });
});
