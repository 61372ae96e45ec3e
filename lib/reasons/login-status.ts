import type { Dialect } from './dialect.ts';

/**
 * `Set-Login: logged-out`: an identity provider tells the browser that nobody is signed in to it (FedCM, Login Status
 * API). It accompanies a sign-out, and says not why.
 */
export const loginStatus: Dialect = {
  id: 'login-status',
  read({ fields }) {
    const said = fields['set-login']?.replace(/"/g, '').trim().toLowerCase();
    return said === 'logged-out' ? { code: 'logged-out', message: null, means: null } : null;
  },
};
