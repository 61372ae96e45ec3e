import type { Dialect } from './dialect.ts';

/** ArcGIS' codes: 498 a token expired or invalid (it does not say which), 499 none was sent. */
const CODES = new Map<string, string | null>([
  ['498', null],
  ['499', 'AUTH_CREDENTIALS_MISSING'],
]);

/** ArcGIS REST: `error.code` 498 or 499, mostly under status 200, or as the status itself. */
export const arcgis: Dialect = {
  id: 'arcgis',
  read({ fields, status }) {
    const code = fields['error.code'] ?? (status === 498 || status === 499 ? String(status) : '');
    const means = CODES.get(code);
    return means === undefined ? null : { code, message: fields['error.message'] ?? null, means };
  },
};
