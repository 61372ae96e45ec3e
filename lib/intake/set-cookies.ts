import type { SetCookie } from '../events/kinds/request.ts';
import { recognise } from '../recognizers/index.ts';
import { type Fingerprinter, maskName, maskPath, type ParsedSetCookie, wholeLeaf } from '../secrets/index.ts';
import { isWantedCookie, NOTHING_WANTED, type Wanted } from '../taught/index.ts';

/** The cookies that an answer sets or removes, without values; those of interest with kind and fingerprint. */
export async function describeSetCookies(
  parsed: readonly ParsedSetCookie[],
  fingerprinter: Fingerprinter,
  wanted: Wanted = NOTHING_WANTED,
): Promise<SetCookie[]> {
  const described: SetCookie[] = [];
  for (const cookie of parsed) {
    const { name, value, httpOnly, secure, removes, expiresAt } = cookie;
    const leaf = await wholeLeaf(name, value, fingerprinter);
    const session = expiresAt === null;
    const known = recognise({ area: 'cookie', key: name, leaves: [leaf], cookie: { httpOnly, session } })[0];
    const found =
      known ?? (isWantedCookie(wanted, maskName(name)) ? { credential: 'unknown' as const } : undefined);
    described.push({
      name: maskName(name),
      removes,
      ...(cookie.domain === undefined ? {} : { domain: cookie.domain.slice(0, 300) }),
      ...(cookie.path === undefined ? {} : { path: maskPath(cookie.path).slice(0, 400) }),
      expiresAt,
      ...(cookie.sameSite === undefined
        ? {}
        : { sameSite: /^(?:lax|strict|none)$/.test(cookie.sameSite) ? cookie.sameSite : 'other' }),
      secure,
      httpOnly,
      ...(found ? { credential: found.credential } : {}),
      ...(found && !removes
        ? { fingerprint: leaf.reference.fingerprint, lengthChars: name.length + value.length }
        : {}),
    });
  }
  return described;
}
