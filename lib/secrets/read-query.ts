import { flatten } from './flatten.ts';
import { normaliseName } from './names.ts';
import type { CarriedDraft } from './read-request-headers.ts';
import type { Fingerprinter } from './types.ts';

/** Parameters that carry a session's credential (RFC 6750 section 2.3 and habit). `code` and `state` do not. */
const CREDENTIAL_PARAMETER =
  /^(?:access|refresh|id|auth|bearer|jwt|session)?token$|^idtokenhint$|^jwt$|^(?:phpsess|jsession|session)id$/;

/** Credentials in an address's query, not yet named, and its `grant_type` (Supabase sends it there). */
export async function readQuery(
  address: string,
  fingerprinter: Fingerprinter,
): Promise<{ carried: CarriedDraft[]; grantType: string | null }> {
  const carried: CarriedDraft[] = [];
  let grantType: string | null = null;
  const question = address.indexOf('?');
  const query = question < 0 ? '' : (address.slice(question + 1).split('#')[0] ?? '').slice(0, 40_000);
  for (const [name, value] of [...new URLSearchParams(query)].slice(0, 60)) {
    const normal = normaliseName(name);
    if (normal === 'granttype' && /^[a-z_]{1,40}$/.test(value)) grantType = value;
    if (!CREDENTIAL_PARAMETER.test(normal) || carried.length >= 10) continue;
    const leaf = (await flatten(value, { fingerprinter, name }))[0];
    if (leaf?.reference) carried.push({ in: 'query', name, leaf: { ...leaf, reference: leaf.reference } });
  }
  return { carried, grantType };
}
