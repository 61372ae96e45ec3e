import { readFileSync } from 'node:fs';
import type { ClientOptions } from './stack.ts';
import type { Traits } from './traits.ts';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const documentOf = ({ lang }: Traits, body: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Demo</title>${body}</html>`;

/** Scripts of the pages, by path. */
export const assets: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['app', 'oidc-spa', 'vendor'].map((name) => `client/${name}.js`),
    '../../node_modules/oidc-client-ts/dist/browser/oidc-client-ts.js',
  ].map((path) => [
    `/assets/${path.slice(path.lastIndexOf('/') + 1)}`,
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  ]),
);

export interface AppConfig {
  auth: 'cookie' | 'bearer';
  collector: string;
  client: ClientOptions;
  /** Whether there is something to refresh with at all. */
  refreshes?: boolean;
  graphql?: boolean;
  csrf?: string;
  /** Signing out is a matter of the page alone. */
  statelessSignOut?: boolean;
  /** People sign in at a provider, and this address of the site leads there. */
  signInLeadsTo?: string;
  /** Scripts of the page, by address; the page's own app where not given. */
  scripts?: readonly string[];
  /** What a library for OpenID Connect is given. */
  provider?: {
    issuer: string;
    clientId: string;
    scope: string;
    callback: string;
    silentCallback: string;
    checksDate: boolean;
  };
}

/** The one document of the face `app`. */
export function appPage(traits: Traits, config: AppConfig): string {
  const { words, paths, fields, keys, tokenFields, transport, leave } = traits;
  const all = {
    words,
    paths: { ...paths, switch: '/account/switch' },
    fields,
    keys,
    tokenFields,
    transport,
    leave,
  };
  const scripts = config.scripts ?? ['/assets/app.js'];
  const json = JSON.stringify({ ...all, ...config }).replaceAll('<', '\\u003c');
  return documentOf(
    traits,
    `<div id="app"></div><script type="application/json" id="config">${json}</script>
${scripts.map((one) => `<script src="${one}"></script>`).join('')}`,
  );
}

/** A sign-in form of the face `html`. */
export function signInPage(
  traits: Traits,
  { message = '', next = '', action }: { message?: string; next?: string; action?: string } = {},
) {
  const { words, paths, fields } = traits;
  return documentOf(
    traits,
    `<h1>Demo</h1><p>${escapeHtml(message)}</p><form method="post" action="${action ?? paths.signIn}">
<input type="hidden" name="${traits.next}" value="${escapeHtml(next)}">
<label>${words.user} <input name="${fields.user}"></label>
<label>${words.password} <input name="${fields.password}" type="password"></label>
<button>${words.signIn}</button></form>`,
  );
}

/** A sign-in page that leads to a provider, with nothing to fill in. */
export function leadingPage(traits: Traits, { action, message = '' }: { action: string; message?: string }) {
  return documentOf(
    traits,
    `<h1>Demo</h1><p>${escapeHtml(message)}</p><form action="${action}"><button>${traits.words.signIn}</button></form>`,
  );
}

/** A page for somebody who is signed in. `count` goes up with every request that was accepted. */
export function workPage(
  traits: Traits,
  { count, client = {}, scripts = '' }: { count: number; client?: ClientOptions; scripts?: string },
): string {
  const { words, paths } = traits;
  const out =
    client.signOutBy === 'link'
      ? `<a href="${paths.signOut}">${words.signOut}</a>`
      : `<form method="post" action="${paths.signOut}"><button>${words.signOut}</button></form>`;
  return documentOf(
    traits,
    `<h1>${words.welcome}</h1><nav><a href="${paths.list}">${words.items}</a>
<a href="${paths.reports}">${words.reports}</a></nav>
<form method="post" action="${paths.save}"><button>${words.save}</button></form>${out}
<p id="status">#${count} ok</p>${scripts}`,
  );
}

/** A page that says no, and leads back. */
export function refusalPage(traits: Traits, status: number, message: string): string {
  return documentOf(
    traits,
    `<h1>${status}</h1><p>${escapeHtml(message)}</p><a href="${traits.paths.home}">${traits.words.welcome}</a>`,
  );
}
