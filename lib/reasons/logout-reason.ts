import type { Dialect } from './dialect.ts';

/** A code as backends write it: capitals and underscores, or a short slug. */
const CODE = /^[A-Za-z][A-Za-z0-9_.-]{2,63}$/;

/** A backend that states its reason: `logout_reason`, `logout_message` (docs/causes.md, "Server-stated reasons"). */
export const logoutReason: Dialect = {
  id: 'logout-reason',
  read({ fields }) {
    const code = fields.logout_reason;
    if (!code || !CODE.test(code)) return null;
    return {
      code,
      message: fields.logout_message ?? fields.error ?? null,
      means: code.toUpperCase().replace(/[.-]/g, '_'),
    };
  },
};
