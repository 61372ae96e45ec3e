import { ExportRefused } from './errors.ts';
import { remember } from './remember.ts';
import { opaqueRuns, SHORTEST_FIND, tokenShape } from './shapes.ts';

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
  'build',
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
  const tokenOf = remember(tokenShape);
  const opaqueOf = remember((value) => {
    const text = value.slice(afterHost(value));
    return (
      opaqueRuns(text).find(({ start, end }) => !options.known?.has(text.slice(start, end)))?.shape ?? null
    );
  });
  const path: (string | number)[] = [];

  function look(value: string, field: string, nameOf?: number): void {
    if (value.length < SHORTEST_FIND) return;
    const shape = tokenOf(value) ?? (options.look === 'all' && isFreeField(field) ? opaqueOf(value) : null);
    if (shape === null) return;
    const where = writePath(path);
    throw new ExportRefused(nameOf === undefined ? where : `${where} (name of field ${nameOf + 1})`, shape);
  }

  function walk(value: unknown, field: string): void {
    if (typeof value === 'string') {
      look(value, field);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) step(index, item, field);
    } else if (typeof value === 'object' && value !== null) {
      for (const [position, [name, item]] of Object.entries(value).entries()) {
        look(name, field, position);
        step(name, item, isFreeField(field) ? name : field);
      }
    }
  }

  function step(name: string | number, item: unknown, field: string): void {
    path.push(name);
    walk(item, field);
    path.pop();
  }

  walk(output, '');
}

function writePath(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
