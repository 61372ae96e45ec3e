import { controls } from '../page/controls.ts';

/** What next-auth/react does: it asks for the session, and posts forms with a CSRF token. */
const session = async () => (await (await fetch('/auth/session')).json()) as object | null;

controls({
  isSignedIn: async () => (await session()) !== null,
  signIn: () => location.assign('/auth/signin?callbackUrl=/'),
  async renew() {
    if ((await session()) === null) throw new Error('There is no session any more.');
  },
  async signOut() {
    const { csrfToken } = (await (await fetch('/auth/csrf')).json()) as { csrfToken: string };
    await fetch('/auth/signout', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-auth-return-redirect': '1' },
      body: new URLSearchParams({ csrfToken, callbackUrl: `${location.origin}/out` }),
    });
    location.assign('/out');
  },
});
