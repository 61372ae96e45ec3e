import { ExportRefused } from './errors.ts';
import { opaqueRuns, tokenShape } from './shapes.ts';

/**
 * Fields that may hold a long run and no secret: ids and fingerprints of ours, host names, allow-listed claims.
 * They are searched for the unmistakable shapes all the same.
 */
const MAY_BE_LONG = new Set([
  'id',
  'eventId',
  'eventIds',
  'credentialId',
  'sessionId',
  'logoutId',
  'logoutIds',
  'replacedBy',
  'documentId',
  'cookieStoreId',
  'requestId',
  'origin',
  'origins',
  'domain',
  'fingerprint',
  'replaces',
  'held',
  'claims',
  'generator',
]);

/** Whether the text of this field is free, so that a long run in it is suspect. */
export function isFreeField(field: string): boolean {
  return !MAY_BE_LONG.has(field);
}

/** Where the path of a URL begins; hosts are names, however random they look. */
export function afterHost(value: string): number {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(value)?.[0].length ?? 0;
}

export type ScanOptions = {
  /** `tokens`: only what is unmistakable. `all`: long random runs and e-mail addresses too. */
  look: 'tokens' | 'all';
  /** Fingerprints and ids of ours, which may be repeated in a text. */
  known?: ReadonlySet<string>;
};

/**
 * The last look at what is about to leave: names of fields and every string.
 * @throws ExportRefused with the JSON path of the first find, never its value
 */
export function scan(output: unknown, options: ScanOptions = { look: 'all' }): void {
  const look = (value: string, path: string, field: string): void => {
    const token = tokenShape(value);
    if (token) throw new ExportRefused(path, token);
    if (options.look === 'tokens' || !isFreeField(field)) return;
    const text = value.slice(afterHost(value));
    const run = opaqueRuns(text).find(({ start, end }) => !options.known?.has(text.slice(start, end)));
    if (run) throw new ExportRefused(path, run.shape);
  };
  const walk = (value: unknown, path: string, field: string): void => {
    if (typeof value === 'string') {
      look(value, path, field);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`, field);
    } else if (typeof value === 'object' && value !== null) {
      for (const [position, [name, item]] of Object.entries(value).entries()) {
        look(name, `${path} (name of field ${position + 1})`, field);
        walk(item, path === '' ? name : `${path}.${name}`, isFreeField(field) ? name : field);
      }
    }
  };
  walk(output, '', '');
}
