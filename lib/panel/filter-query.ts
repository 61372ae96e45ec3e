/** One condition of a filter: words that occur anywhere, or in one field; or that must not. */
export type FilterTerm = { field: FilterField | null; value: string; negated: boolean };

/** Fields that can be asked for; other words with a colon (an address) are words. */
export const FILTER_FIELDS = [
  'kind',
  'status',
  'tab',
  'by',
  'is',
  'method',
  'url',
  'origin',
  'code',
  'credential',
  'name',
  'key',
  'how',
  'why',
  'type',
  'error',
  'state',
  'fingerprint',
] as const;

export type FilterField = (typeof FILTER_FIELDS)[number];

/** `-status:"4 0 1"`: a minus, a field, and a value in quotes or up to the next blank. A quote left open ends with the line. */
const TERM = /(-?)(?:([a-z]+):)?(?:"([^"]*)(?:"|$)|(\S+))/gi;

/**
 * Reads what was typed into the filter, as in the network panels of browsers: `status:401 kind:request -tab:3 "not
 * found"`. Everything is something: what is no field is a word, and a field without a value asks for nothing yet.
 */
export function parseFilter(typed: string): FilterTerm[] {
  const terms: FilterTerm[] = [];
  for (const [whole, minus, name, quoted, plain] of typed.toLowerCase().matchAll(TERM)) {
    const field = FILTER_FIELDS.find((one) => one === name) ?? null;
    if (name !== undefined && field === null) {
      const word = whole.replaceAll('"', '');
      const negated = minus === '-' && word.length > 1;
      terms.push({ field: null, value: negated ? word.slice(1) : word, negated });
      continue;
    }
    const raw = quoted ?? plain ?? '';
    // `kind:` and `-`, on the way to be typed.
    const isHalf = field === null && FILTER_FIELDS.some((one) => raw === `${one}:`);
    if (raw === '' || isHalf || (raw === '-' && minus === '')) continue;
    terms.push({ field, value: raw, negated: minus === '-' });
  }
  return terms;
}
