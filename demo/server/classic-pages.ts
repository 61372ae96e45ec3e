import type { ClassicSession, SignedInClassicSession } from './classic-session.ts';
import { PASSWORD } from './directory.ts';
import { htmlPage, text } from './html.ts';

export const CLASSIC_SIGN_IN = '/classic/sign-in/';

/** The sign-in form, with what went wrong before. */
export function classicSignInPage(session: ClassicSession, message: string): string {
  return htmlPage(
    'Sign in - Fieldnotes Classic',
    `<h1>Fieldnotes Classic</h1>
    <p>Any e-mail address and the password <code>${text(PASSWORD)}</code>.</p>
    ${message ? `<p class="alert" role="alert">${text(message)}</p>` : ''}
    <form method="post" action="${CLASSIC_SIGN_IN}">
      <input type="hidden" name="csrf" value="${text(session.csrfToken)}">
      <label>E-mail <input name="email" type="email" autocomplete="username" required></label>
      <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
      <button data-testid="classic-sign-in">Sign in</button>
    </form>
    <p><a href="/">All scenarios</a></p>
    <script src="/classic-assets/classic.js"></script>`,
  );
}

/** The one page behind the sign-in. */
export function classicDashboard(session: SignedInClassicSession): string {
  return htmlPage(
    'Dashboard - Fieldnotes Classic',
    `<header><strong>Fieldnotes Classic</strong>
      <form method="post" action="/classic/sign-out/"><button class="quiet" data-testid="classic-sign-out">Sign out</button></form>
    </header>
    <h1>Good day</h1>
    <p>You are signed in as <b data-testid="classic-user">${text(session.email)}</b>.</p>
    <label>Draft <textarea rows="4" id="draft">Dear diary,</textarea></label>
    <p class="row">
      <button id="save" data-testid="classic-save-draft">Save draft</button>
      <button class="quiet" id="ask" data-testid="classic-ask-graphql">Ask GraphQL</button>
      <a class="button quiet" href="/classic/" data-testid="classic-reload">Open dashboard again</a>
    </p>
    <p class="row">
      <button class="quiet" id="consent-cookie" data-testid="vendor-delete-cookies">Run vendor cookie clean-up</button>
      <button class="quiet" id="consent-store" data-testid="vendor-delete-cookiestore">Run it through cookieStore</button>
      <button class="quiet" id="plant" data-testid="vendor-plant-cookies">Let the vendor plant 200 cookies</button>
    </p>
    <p id="status" role="status"></p>
    <p><a href="/">All scenarios</a></p>
    <script src="/vendor/cleanup.js"></script>
    <script src="/classic-assets/classic.js"></script>`,
  );
}
