// Apart from the guards of what is sent: the scripts of a page cut by these, and carry no library along.

/** Longest raw value of a storage key or record that is sent. */
export const MAX_VALUE_CHARS = 256_000;
/** Longest body of an answer that is sent. */
export const MAX_BODY_CHARS = 65_536;
