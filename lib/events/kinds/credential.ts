import * as v from 'valibot';
import { defineKind, fingerprint } from '../base.ts';
import { causedBy, credentialKind, place, referenceEntries } from '../credential.ts';

/**
 * A credential is in storage: found there when the page loaded (`present`), or written now. With the place `response`
 * it was in an answer that page script received (`answered`), wherever the page keeps it. Claimed by the page.
 */
export const credentialSeen = defineKind('credential.seen', {
  ...referenceEntries,
  ...causedBy,
  how: v.picklist(['present', 'answered', ...causedBy.how.options]),
});

/** A credential took the place of another one of the same kind in the same place. */
export const credentialRotated = defineKind('credential.rotated', {
  ...referenceEntries,
  ...causedBy,
  replaces: fingerprint,
});

/** A credential is gone from web storage, and nothing of its kind took its place. */
export const credentialRemoved = defineKind('credential.removed', {
  fingerprint,
  credential: credentialKind,
  place,
  ...causedBy,
});
