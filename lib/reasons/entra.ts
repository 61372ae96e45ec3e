import type { Dialect, SaidFields } from './dialect.ts';
import { messageOf } from './places.ts';

const of = (means: string, numbers: string) =>
  numbers.split(' ').map((number): [string, string] => [number, means]);

/** AADSTS numbers of learn.microsoft.com/entra/identity-platform/reference-error-codes, as far as they end sessions. */
const NUMBERS = new Map<string, string>([
  // Password changed or grant revoked; 50132 and 50133: the sign-in session itself, after a password change.
  ...of('REFRESH_TOKEN_REVOKED', '50173'),
  ...of('SESSION_REVOKED', '50132 50133'),
  // Unused for too long (90 days for most): the token's own date.
  ...of('REFRESH_TOKEN_EXPIRED', '70008 700082'),
  // A lifetime that no use prolongs: of the token, of a page's token, by the sign-in frequency.
  ...of('ABSOLUTE_TIMEOUT', '700081 700084 70043 70044'),
  ...of('SILENT_RENEW_LOGIN_REQUIRED', '50058'),
  // A second factor, another account, consent, a managed device, a changed password, a policy.
  ...of(
    'INTERACTION_REQUIRED',
    '50055 50072 50074 50076 50078 50079 50097 50125 50131 50144 50158 53000 53001 53002 53003 53004 65001 65004 90094 16000 16001',
  ),
  ...of('ACCOUNT_MISSING', '50034'),
  ...of('ACCOUNT_SUSPENDED', '50053'),
  ...of('USER_INACTIVE', '50057'),
]);

/** Microsoft Entra ID: `AADSTS50173` in a text, or 50173 in `error_codes`. Its text is long and holds ids: masked. */
export const entra: Dialect = {
  id: 'entra',
  read({ fields }) {
    const number = numberOf(fields);
    if (number === null) return null;
    const code = `AADSTS${number}`;
    return { code, message: messageOf(fields, code), means: NUMBERS.get(number) ?? null };
  },
};

/** The number whose meaning is known, else the first. */
function numberOf(fields: SaidFields): string | null {
  const numbers = Object.entries(fields).flatMap(([place, value]) => {
    if (/^error_codes\[\d\]$|^(?:www-authenticate\.)?error_codes$/.test(place))
      return value.match(/\d{5,8}/g) ?? [];
    return [...value.matchAll(/\bAADSTS(\d{4,8})\b/g)].map((found) => found[1] ?? '');
  });
  return numbers.find((number) => NUMBERS.has(number)) ?? numbers[0] ?? null;
}
