import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { hasFault } from './active-faults.ts';
import { watchActivity } from './auth/activity.ts';
import { clearSession } from './auth/auth-store.ts';
import { obeyPortal } from './auth/portal.ts';
import { answerFromFrame } from './auth/silent-renew.ts';
import { watchSession } from './auth/watch-session.ts';

/** The careless part of the teardown faults: any mistake resets the session. */
function resetAfterCrash(): void {
  clearSession();
  window.location.assign('/signin');
}

function start(): void {
  watchActivity();
  watchSession();
  if (hasFault('crash-teardown')) window.addEventListener('unhandledrejection', resetAfterCrash);
  if (hasFault('throw-teardown')) window.addEventListener('error', resetAfterCrash);
  obeyPortal();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
}

if (location.pathname === '/silent-callback' && window.parent !== window) answerFromFrame();
else if (location.pathname === '/frontchannel-logout') clearSession();
else start();
