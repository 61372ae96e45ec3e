import type { EventOf } from '../events/event.ts';
import { isSignInPage, originOf } from './sign-in-url.ts';
import type { RequestFact } from './types.ts';

/**
 * Documents that a request to sign in led to. An identity provider answers an authorization request by sending the
 * browser on to a page of its own, whose address says nothing (`/interaction/:id`, `/u/login/identifier`) and on which
 * we may have no eyes; that it was asked to sign somebody in, and shows a page, does.
 */
export class SignInRedirects {
  /** The last request of each tab that asked to sign in and was sent on. */
  readonly #asked = new Map<number, { requestId: string; origin: string }>();

  /** True for the page that the provider shows in answer. Not for one of another origin: there somebody came back. */
  landing({ event }: RequestFact): boolean {
    const { tabId, type, requestId, url, status, redirectTo } = event;
    if (type !== 'main_frame' || tabId == null) return false;
    const asked = this.#asked.get(tabId);
    if (redirectTo) {
      if (isSignInPage(event)) this.#asked.set(tabId, { requestId, origin: originOf(url) });
      return false;
    }
    this.#asked.delete(tabId);
    return asked?.requestId === requestId && asked.origin === originOf(url) && status === 200;
  }
}

/** What a provider answers to an authorization request that must show nothing (OpenID Connect Core 3.1.2.6). */
const ASKS = new Set([
  'login_required',
  'interaction_required',
  'account_selection_required',
  'consent_required',
]);

/** A page of the app whose address says that the provider would have to ask the person. */
export function asksForSignIn({ fields }: EventOf<'page.navigated'>): boolean {
  return ASKS.has(fields?.error ?? '');
}
