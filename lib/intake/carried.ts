import type { CredentialKind } from '../events/credential.ts';
import type { Carried } from '../events/kinds/request.ts';
import { isNoCredentialCookie, recognise } from '../recognizers/index.ts';
import {
  type CarriedDraft,
  type Fingerprinter,
  maskName,
  readQuery,
  readRequestBody,
  readRequestHeaders,
} from '../secrets/index.ts';
import { isWantedCookie, NOTHING_WANTED, type Wanted } from '../taught/index.ts';
import type { RawRequest } from './types.ts';

/** Limit of the event vocabulary. */
const MAX_CARRIED = 40;
/** Schemes whose credential is no token of a session. */
const OTHER_SCHEMES = ['Basic', 'Digest', 'Negotiate', 'NTLM', 'AWS4-HMAC-SHA256', 'ApiKey', 'Api-Key'];

export type CarriedFacts = { carried: Carried[]; grantType: string | null; bodyFields: string[] };

/** The credentials that a request carried, named; what is none of a session (analytics cookies) is left out. */
export async function carriedBy(
  request: RawRequest,
  fingerprinter: Fingerprinter,
  wanted: Wanted = NOTHING_WANTED,
): Promise<CarriedFacts> {
  const isTaught = (name: string) => isWantedCookie(wanted, maskName(name));
  const headers = await readRequestHeaders(
    request.requestHeaders ?? [],
    fingerprinter,
    (name) => !isNoCredentialCookie(name) || isTaught(name),
  );
  const query = await readQuery(request.url, fingerprinter);
  const body = await readRequestBody(request.requestBody ?? {}, fingerprinter);
  const carried = [...headers, ...query.carried, ...body.carried].flatMap((draft): Carried[] => {
    const credential = nameDraft(draft) ?? (draft.in === 'cookie' && isTaught(draft.name) ? 'unknown' : null);
    if (!credential) return [];
    const name = draft.in === 'authorization' ? draft.name : maskName(draft.name);
    return [{ in: draft.in, name, fingerprint: draft.leaf.reference.fingerprint, credential }];
  });
  // Known kinds before unknown ones, should the limit cut; two cookies of one name both stay.
  const sorted = [
    ...carried.filter((one) => one.credential !== 'unknown'),
    ...carried.filter((one) => one.credential === 'unknown'),
  ];
  return {
    carried: sorted.slice(0, MAX_CARRIED),
    grantType: body.grantType ?? query.grantType,
    bodyFields: body.bodyFields,
  };
}

function nameDraft(draft: CarriedDraft): CredentialKind | null {
  if (draft.in === 'authorization' && OTHER_SCHEMES.includes(draft.name)) return 'unknown';
  const key = draft.in === 'authorization' ? 'authorization' : draft.name;
  const found = recognise({ area: draft.in, key, leaves: [draft.leaf] })[0];
  if (found) return found.credential;
  return draft.in === 'authorization' || draft.in === 'header' ? 'unknown' : null;
}
