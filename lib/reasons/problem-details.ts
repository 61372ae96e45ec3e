import type { Dialect } from './dialect.ts';
import { meaningOf } from './known-codes.ts';

/**
 * Problem details (RFC 9457): the last part of `type` names the problem, where it is one that is known; `title` and
 * `detail` are free text. `about:blank` says no more than the status.
 */
export const problemDetails: Dialect = {
  id: 'problem-details',
  read({ fields }) {
    const { type, title, detail } = fields;
    if (type === undefined || (title === undefined && detail === undefined)) return null;
    const name = /([^/#:?]{3,80})\/?$/.exec(type.replace(/[?#]$/, ''))?.[1] ?? '';
    const means = meaningOf(name) ?? (title === undefined ? undefined : meaningOf(title));
    if (means === undefined) return null;
    return { code: name, message: detail ?? title ?? null, means };
  },
};
