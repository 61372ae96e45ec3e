import type { Verdict } from '../classify/types.ts';

/** Where a word stood, as this panel knows it. */
export type WordSource = 'body' | 'header' | 'url' | 'storage' | 'other';

/** Something that the site said of the reason, and whose claim it is. */
export type SiteWord = {
  source: WordSource;
  /** `server`: an answer held it. `page`: anything that runs in the page, or a link, could have put it there. */
  claimedBy: 'server' | 'page' | null;
  code: string | null;
  message: string | null;
  /** Code of the cause that these words state, null where they state none. */
  means: string | null;
  eventId: string | null;
};

const CLAIMED_BY: Record<WordSource, SiteWord['claimedBy']> = {
  body: 'server',
  header: 'server',
  url: 'page',
  storage: 'page',
  other: null,
};

const isSource = (from: string): from is WordSource => Object.hasOwn(CLAIMED_BY, from) && from !== 'other';

/**
 * What the site said, each thing once, in the order in which it was heard. Falls back to the verdict's context
 * where the words themselves were not kept.
 */
export function siteWords({ incident, context }: Pick<Verdict, 'incident' | 'context'>): SiteWord[] {
  const words = new Map<string, SiteWord>();
  for (const { from, code, message, means, eventId } of incident.words ?? []) {
    if (code === null && message === null) continue;
    const source = isSource(from) ? from : 'other';
    const key = JSON.stringify([source, code, message]);
    if (words.has(key)) continue;
    words.set(key, { source, claimedBy: CLAIMED_BY[source], code, message, means, eventId });
  }
  if (words.size > 0) return [...words.values()];
  const { serverCode, serverMessage } = context;
  if (serverCode === undefined && serverMessage === undefined) return [];
  const said = (value: Verdict['context'][string] | undefined) =>
    value === undefined ? null : String(value);
  return [
    {
      source: 'other',
      claimedBy: null,
      code: said(serverCode),
      message: said(serverMessage),
      means: null,
      eventId: null,
    },
  ];
}
