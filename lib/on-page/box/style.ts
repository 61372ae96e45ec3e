import type { OnPageKind } from '../../messaging/on-page-order.ts';

/**
 * Rules of the closed root. Of declarations that are `!important` those of the inner tree win (CSS Cascading 5, section
 * 6.1), so that no style sheet of the page, and no style attribute that it sets on the host, changes one of the first
 * block. It comes before everything else in the top layer, which opacity, transforms and clips of ancestors do not reach.
 */
const HOST = `:host{all:initial!important;display:block!important;position:fixed!important;z-index:2147483647!important;
box-sizing:border-box!important;height:fit-content!important;max-height:calc(100vh - 24px)!important;margin:0!important;
padding:0!important;border:0!important;background:none!important;overflow:auto!important;opacity:1!important;
visibility:visible!important;pointer-events:auto!important;direction:ltr!important;unicode-bidi:isolate!important;
user-select:none!important;-webkit-user-select:none!important;color-scheme:light dark!important;zoom:1!important;
animation:none!important;transition:none!important;scrollbar-width:thin!important}
@media print{:host{display:none!important}}`;

const PLACE: Record<OnPageKind, string> = {
  notice: ':host{inset:12px 12px auto auto!important;width:min(360px,calc(100vw - 24px))!important}',
  banner:
    ':host{inset:12px 0 auto 0!important;margin:0 auto!important;width:min(520px,calc(100vw - 24px))!important}',
};

const INSIDE = `[data-says]::before{content:attr(data-says)}.box{font:14px/1.45 system-ui,sans-serif;color:#1a1f27;background:#fff;border:1px solid #9aa3ad;
border-left:4px solid var(--tone);border-radius:8px;padding:12px;overflow-wrap:anywhere}
.box[dir=rtl]{border-left:1px solid #9aa3ad;border-right:4px solid var(--tone)}
.box{--tone:#8a5a00;--link:#1358c4}.box[data-icon=AUTH_ERROR],.box[data-icon=REFRESH_FAILED],
.box[data-icon=STORAGE_CLEARED]{--tone:#b3261e}.box[data-icon=USER_ACTION]{--tone:#1358c4}
.head{display:flex;gap:10px;align-items:flex-start}svg{flex:none;width:22px;height:22px;color:var(--tone)}
.words{flex:1;min-width:0}p{margin:0}.title{font-weight:650;font-size:15px}.says{margin-top:2px}
.by{font-size:12px;color:#56606b;margin-top:4px}
button{font:inherit;color:var(--link);background:none;border:0;border-radius:4px;padding:4px 6px;margin:0;cursor:pointer;
text-align:start}button:hover{text-decoration:underline}button:focus-visible{outline:2px solid var(--link);outline-offset:1px}
.close{flex:none;color:inherit;padding:3px;line-height:0}.close svg{width:18px;height:18px;color:inherit}
.foot{display:flex;flex-wrap:wrap;gap:4px 12px;margin:8px 0 -4px 26px}.box[dir=rtl] .foot{margin:8px 26px -4px 0}
.details{margin:10px 0 0;padding-top:10px;border-top:1px solid #d4d9de}
dl{display:grid;grid-template-columns:fit-content(45%) 1fr;gap:3px 12px;margin:0;font-size:13px}dt{color:#56606b}dd{margin:0}
pre{font:12px/1.4 ui-monospace,monospace;margin:8px 0 0;padding:8px;background:#f2f4f6;border-radius:6px;
white-space:pre-wrap;direction:ltr;text-align:left}
object{display:block}[hidden]{display:none}
@media (prefers-color-scheme:dark){.box{color:#e8ecf0;background:#1d2229;border-color:#5b6672;--tone:#f0c35c;--link:#8ab8ff}
.box[dir=rtl]{border-left-color:#5b6672}.box[data-icon=AUTH_ERROR],.box[data-icon=REFRESH_FAILED],
.box[data-icon=STORAGE_CLEARED]{--tone:#ff9b92}.box[data-icon=USER_ACTION]{--tone:#8ab8ff}
.by,dt{color:#aab4bf}.details{border-top-color:#3a444e}pre{background:#12161b}}`;

/** How long it outlives the last beat of its script, ms. */
export const OUTLIVES_MS = 4_000;

/**
 * Firefox kills the scripts of an extension that is updated, switched off or removed, and leaves behind what they put into
 * pages: nobody is there to take the box away. So it folds up by itself unless its script goes on saying that it is there
 * (`data-beat`, which alternates: an animation of another name begins anew).
 */
const BEAT = [0, 1]
  .map(
    (n) =>
      `[data-beat="${n}"]{animation:over-${n} ${OUTLIVES_MS}ms step-end forwards}@keyframes over-${n}{to{max-height:0;padding:0;border-width:0;overflow:hidden;visibility:hidden}}`,
  )
  .join('');

export const styleOf = (kind: OnPageKind): string => `${HOST}${PLACE[kind]}${INSIDE}${BEAT}`;
