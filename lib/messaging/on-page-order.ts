import * as v from 'valibot';

/** What stands on a page for a while: a notice as somebody is logged out, a banner on the page to sign in on. */
export type OnPageKind = 'notice' | 'banner';

/** Which picture goes with it; the types of a logout (lib/causes/types.ts). */
export type OnPageIcon =
  | 'USER_ACTION'
  | 'TOKEN_EXPIRED'
  | 'REFRESH_FAILED'
  | 'SESSION_ENDED'
  | 'STORAGE_CLEARED'
  | 'AUTH_ERROR'
  | 'UNKNOWN';

/** All that is shown, in words: the script on the page knows no catalogue. */
export type OnPageWords = {
  /** BCP 47 tag of the words, and how they run. */
  language: string;
  direction: 'ltr' | 'rtl';
  icon: OnPageIcon;
  title: string;
  /** Short sentences below the title. */
  says: string[];
  open: string;
  close: string;
  /** Behind “Show technical details”; null for a notice. */
  details: { show: string; hide: string; rows: { name: string; value: string }[]; context: string } | null;
};

/** background → the script that it injects. `id` is made up and names one thing shown. */
export type OnPageOrder =
  | { do: 'show'; id: string; kind: OnPageKind; leftMs: number; words: OnPageWords }
  | { do: 'hide'; id: string };

/** Name under which the injected script waits for its order, in the extension's own world of a document. */
export const ON_PAGE_SCRIPT = 'logout-lens on the page';

/**
 * That script → background. `seen`: it is in sight since now; `open`: the person asks for the panel; `closed`: by the
 * person; `gave-up`: the page took it away again and again. Who says so is the browser's word, not the message's.
 */
export const onPageWord = v.strictObject({
  type: v.literal('on-page'),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
  word: v.picklist(['seen', 'open', 'closed', 'gave-up']),
});
export type OnPageWord = v.InferOutput<typeof onPageWord>['word'];

/** Two switches of a site; both off until a person switches them on. */
export type OnPageSwitches = { notice: boolean; banner: boolean };
