import type { Verdict } from '../classify/types.ts';
import { type TextParam, type TextRef, text } from '../messages/text.ts';
import type { OnPageKind, OnPageWords } from '../messaging/on-page-order.ts';
import { detailsOf } from './details.ts';

export type Speaker = {
  say(ref: TextRef): string;
  /** A page's words with what could hide or turn round others made visible. */
  visible(raw: string): string;
  /** BCP 47 tag of what `say` speaks. */
  language: string;
  direction: OnPageWords['direction'];
  /** Origin of the site on whose page it stands: of its own pages the path is enough. */
  site: string;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Types of which being away may be the cause: there it stands in the title. */
const BY_TIME = new Set<Verdict['type']>(['TOKEN_EXPIRED', 'SESSION_ENDED', 'REFRESH_FAILED', 'UNKNOWN']);

/** Long enough to be a person's being away, and not a look out of the window. */
const isAway = (idleMs: number | null): idleMs is number => idleMs !== null && idleMs >= MINUTE_MS;

/** A pause in a sentence: in whole minutes or hours, as people say it. */
function pause(idleMs: number): TextParam {
  if (idleMs < MINUTE_MS) return { durationMs: idleMs };
  const [id, n] = idleMs < 2 * HOUR_MS ? ['minutes', idleMs / MINUTE_MS] : ['hours', idleMs / HOUR_MS];
  return { text: text(`on-page.pause.${id}`, { n: Math.floor(Number(n)) }) };
}

/** Ended by the pause itself, and nothing else is as likely. */
const isIdleLimit = ({ code, type }: Verdict) => /IDLE/.test(code) || type === 'TOKEN_EXPIRED';

function titleOf(kind: OnPageKind, verdict: Verdict): TextRef {
  const { type, idleMs, rehearsed } = verdict;
  if (rehearsed !== null) return verdict.title;
  if (kind === 'notice' && type !== 'USER_ACTION') return text('on-page.notice.title');
  if (!isAway(idleMs) || !BY_TIME.has(type)) return text(`on-page.title.${type}`);
  const idle = pause(idleMs);
  return isIdleLimit(verdict)
    ? text('on-page.title.idle', { idle })
    : text(`on-page.title-idle.${type}`, { idle });
}

/** The words of a notice or a banner. Nothing in them is the page's but what was masked when it was recorded. */
export function wordsOf(kind: OnPageKind, verdict: Verdict, speaker: Speaker): OnPageWords {
  const { say, visible, language, direction, site } = speaker;
  const { type, idleMs, location, rehearsed } = verdict;
  const title = titleOf(kind, verdict);
  const isIdleSaid = kind === 'banner' && isAway(idleMs) && BY_TIME.has(type) && rehearsed === null;
  const says = [
    // Late evidence may still name the cause.
    verdict.code === 'UNEXPLAINED' && !verdict.final ? text('on-page.not-yet') : verdict.title,
    ...(isAway(idleMs) && !isIdleSaid && type !== 'USER_ACTION'
      ? [text('on-page.idle', { idle: pause(idleMs) })]
      : []),
    ...(kind === 'banner'
      ? [
          text('on-page.page', {
            page: location.startsWith(`${site}/`) ? location.slice(site.length) : location,
          }),
        ]
      : []),
  ];
  const details = kind === 'banner' ? detailsOf(verdict) : null;
  const words = (value: TextRef | string) => (typeof value === 'string' ? visible(value) : say(value));
  return {
    language,
    direction,
    icon: type,
    title: say(title),
    says: says.filter((one) => one.id !== title.id).map(say),
    open: say(text('on-page.open')),
    close: say(text('on-page.close')),
    details: details && {
      show: say(text('on-page.details')),
      hide: say(text('on-page.details-hide')),
      rows: details.rows.map(({ name, value }) => ({ name: say(name), value: words(value) })),
      context: details.context.split('\n').map(visible).join('\n'),
    },
  };
}
