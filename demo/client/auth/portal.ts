import { config } from '../config.ts';
import { signOut } from './sign-out.ts';

/** In the company portal's frame: the portal's own button signs out of the app, too. */
export function obeyPortal(): void {
  if (window.parent === window) return;
  window.addEventListener('message', (event) => {
    if (event.origin === config.portalUrl && event.data === 'sign-out') void signOut();
  });
}
