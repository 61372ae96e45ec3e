import { useEffect } from 'react';
import { refreshUser } from '../api.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { config } from '../config.ts';

/** Asks for the profile again and again when the site is set to; by default it asks nothing. */
export function Poller() {
  const signedIn = useAuthStore((state) => state.token !== null);
  useEffect(() => {
    if (!signedIn || config.pollSeconds === 0) return;
    const timer = window.setInterval(function pollProfile() {
      refreshUser().catch(() => undefined);
    }, config.pollSeconds * 1000);
    return () => window.clearInterval(timer);
  }, [signedIn]);
  return null;
}
