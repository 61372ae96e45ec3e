import { type ChangeHow, HOWS, type PageAnswer, type PageOrder } from '../messaging/rehearsal-order.ts';
import { changeValue, maskName } from '../secrets/index.ts';

/** What the relay of the same document is told: that a key is about to be changed by the user, and that it was. */
export type TellRelay = (word: {
  type: 'before' | 'changed';
  area: PageOrder['area'];
  key: string;
  how: 'rehearsal';
}) => void;

/**
 * Does what the user ordered to one credential in this document's storage, or (`how` is `look`) says what could be done.
 * The value is read, changed and written here; the answer holds none. Runs in the extension's own world: the page's
 * wrappers of Storage are not called, and no script of the page can order it.
 * @param areas the document's storage; reading it may throw where it is denied.
 */
export function changePlace(
  order: PageOrder,
  here: { origin: string; areas: Pick<Window, 'localStorage' | 'sessionStorage'>; nowMs: number },
  tellRelay: TellRelay,
): PageAnswer {
  if (here.origin !== order.origin) return { result: 'elsewhere', can: [] };
  try {
    const area = here.areas[order.area];
    // Names are masked in the log; the browser knows the real ones.
    const keys = Object.keys(area).filter((name) => maskName(name) === order.key);
    if (keys.length > 1) return { result: 'ambiguous', can: [] };
    const [key] = keys;
    const value = key === undefined ? null : area.getItem(key);
    if (key === undefined || value === null) return { result: 'not-there', can: [] };
    const changed = (how: ChangeHow) => changeValue(value, order.path, how, here.nowMs);
    const can = HOWS.filter((how) => changed(how) !== undefined);
    if (can.length === 0) return { result: 'not-there', can };
    const how = HOWS.find((one) => one === order.how);
    // Nothing is changed for any other word.
    if (how === undefined) return { result: 'there', can };
    const after = changed(how);
    if (after === undefined) return { result: 'not-possible', can };
    tellRelay({ type: 'before', area: order.area, key, how: 'rehearsal' });
    if (after === null) area.removeItem(key);
    else area.setItem(key, after);
    tellRelay({ type: 'changed', area: order.area, key, how: 'rehearsal' });
    return { result: 'changed', can };
  } catch {
    return { result: 'refused', can: [] };
  }
}
