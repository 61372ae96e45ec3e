import type { EventDraft } from '../../events/event.ts';
import type { Intake } from '../../intake/index.ts';
import { originOf, type PlacedEntry } from './har-site.ts';

/** A field to type a password into, in a page that the server wrote. */
const PASSWORD_FIELD = /<input\b[^>]{0,500}\btype\s*=\s*["']?password/i;
const MAX_PAGE_CHARS = 500_000;
const NO_PAGE = /\.(?:m?[jt]sx?|css|wasm|svg|map|vue)$/i;

/** Which page each tab shows, as far as requests tell. */
export class HarPages {
  readonly #intake: Intake;
  readonly #urls = new Map<number, string>();
  /** What the last request of each tab gave as its page. */
  readonly #referers = new Map<number, string>();
  #documents = 0;

  constructor(intake: Intake) {
    this.#intake = intake;
  }

  /** A name for the document that an entry belongs to. */
  documentId(tabId: number): string {
    return `har-${tabId}-${this.#documents}`;
  }

  /**
   * What an entry tells of the page: a document was answered; it has a form to sign in on; or the page's address has
   * changed without a request since (by the `Referer` of its own requests). The last two are our conclusions.
   */
  async see({ entry, type, tabId }: PlacedEntry): Promise<EventDraft[]> {
    if (type === 'main_frame') return await this.#loaded(entry, tabId);
    if (type === 'sub_frame') return [];
    const referer = entry.requestHeaders.find(({ name }) => name.toLowerCase() === 'referer')?.value ?? '';
    // Nearly all requests come from where the one before came from.
    if (referer === '' || this.#referers.get(tabId) === referer) return [];
    this.#referers.set(tabId, referer);
    return await this.#wandered(entry, tabId, referer);
  }

  async #loaded(entry: PlacedEntry['entry'], tabId: number): Promise<EventDraft[]> {
    const { status, url, startedAt, waitMs, text } = entry;
    if (status === 0 || status === 204 || (status >= 300 && status < 400 && status !== 304)) return [];
    this.#documents += 1;
    this.#urls.set(tabId, url);
    this.#referers.delete(tabId);
    const at = startedAt + waitMs;
    const about = { tabId, frameId: 0, documentId: this.documentId(tabId) };
    const navigated = await this.#intake.fromNavigation({ url, navigation: 'load', at, ...about });
    if (text === null || !PASSWORD_FIELD.test(text.slice(0, MAX_PAGE_CHARS))) return navigated;
    return [...navigated, formAt(at + 1, { ...about, origin: originOf(url) })];
  }

  async #wandered(entry: PlacedEntry['entry'], tabId: number, referer: string): Promise<EventDraft[]> {
    const shown = this.#urls.get(tabId);
    if (!URL.canParse(referer)) return [];
    const now = new URL(referer);
    const before = shown === undefined ? null : new URL(shown);
    // To another origin a browser sends no path, and a policy may cut it anywhere.
    if (now.origin !== originOf(entry.url) || now.pathname === '/') return [];
    // What a script, a worker or a style sheet asks for has their address there: no page.
    if (NO_PAGE.test(now.pathname)) return [];
    if (before !== null && (now.origin !== before.origin || now.pathname === before.pathname)) return [];
    this.#urls.set(tabId, referer);
    const drafts = await this.#intake.fromNavigation({
      url: referer,
      navigation: 'history',
      at: entry.startedAt,
      tabId,
      frameId: 0,
      documentId: this.documentId(tabId),
    });
    return drafts.map((draft): EventDraft => ({ ...draft, by: 'derived' }));
  }
}

/** A page with a form to sign in on: seen in its HTML, or shown by the password that was sent from it. */
export function formAt(
  at: number,
  where: Pick<EventDraft, 'tabId' | 'frameId' | 'documentId' | 'origin'>,
): EventDraft {
  return { at, by: 'derived', ...where, kind: 'page.form', signInForm: true };
}
