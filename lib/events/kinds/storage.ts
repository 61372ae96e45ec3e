import * as v from 'valibot';
import { defineKind, fingerprint, shortText, wholeNumber } from '../base.ts';
import { readArea } from '../credential.ts';

/**
 * What a storage area held when a document began: which credentials, out of how many keys. Later in a document only
 * where the area was found empty (`keyCount` 0) and no call was seen that emptied it.
 */
export const storageSnapshot = defineKind('storage.snapshot', {
  area: readArea,
  keyCount: wholeNumber,
  /** Where the area was found empty: how many keys it held when it was last looked at. */
  keysBefore: v.optional(wholeNumber),
  held: v.array(fingerprint),
});

/** Something could not be read, and therefore not judged: a value too large, too many keys, a sensor that failed. */
export const sensorUnread = defineKind('sensor.unread', {
  sensor: shortText,
  /** Where: a storage key, an address. Masked. */
  what: shortText,
  /** Stable word: `too-large`, `too-many-keys`, `access-denied`, `not-supported`, `failed`, `service-worker`. */
  why: shortText,
  lengthChars: v.optional(wholeNumber),
});
