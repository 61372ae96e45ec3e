import type { Dialect, SaidFields } from './dialect.ts';
import { meaningOf, spelt } from './known-codes.ts';
import { lastName, messageOf } from './places.ts';

/** A code as backends write it: capitals and underscores, or a short slug. */
const CODE = /^[A-Za-z][A-Za-z0-9_.:/-]{2,63}$/;

/** Where a backend says outright why it ends the session: `logout_reason` in any spelling, or a header. */
const REASONS = /^(?:x?(?:logout|signout)(?:reason|code))$/;
/** `logout: { reason: "…" }`. */
const REASON_INSIDE = /(?:^|\.)(?:force_?)?(?:logout|signout)\.(?:reason|code)$/i;

/** Fields that say that the session is over; the code beside them is the reason then. */
const ENDS =
  /^(?:force)?(?:logout|signout)$|^(?:force|must|should)(?:re)?(?:login|authenticate)$|^logoutrequired$/;
const CODES_BESIDE = ['code', 'errorcode', 'reason', 'error', 'type'];

/**
 * A backend that states its reason: `logout_reason`, `logout_message`, `logout_path`, `logout_context` (docs/causes.md,
 * "Server-stated reasons"). A code that this project knows under another name is that cause; one that says only
 * that the session is over (`session_expired`) states none; any other is the cause in the backend's own word.
 */
export const logoutReason: Dialect = {
  id: 'logout-reason',
  read({ fields }) {
    const code = reasonOf(fields);
    if (code === null) return null;
    const means = meaningOf(code);
    return { code, message: messageOf(fields, code), means: means === undefined ? spelt(code) : means };
  },
};

function reasonOf(fields: SaidFields): string | null {
  const words = Object.entries(fields).map(([place, value]) => ({ place, value, name: lastName(place) }));
  const isCode = ({ value }: { value: string }) => CODE.test(value);
  const stated = words.find(
    (word) => (REASONS.test(word.name) || REASON_INSIDE.test(word.place)) && isCode(word),
  );
  if (stated) return stated.value;
  if (!words.some(({ name, value }) => ENDS.test(name) && /^(?:true|1)$/i.test(value))) return null;
  for (const name of CODES_BESIDE) {
    const beside = words.find((word) => word.name === name && isCode(word));
    if (beside) return beside.value;
  }
  return null;
}
