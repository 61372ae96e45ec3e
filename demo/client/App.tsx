import type { ComponentType } from 'react';
import { IdleGuard } from './components/IdleGuard.tsx';
import { Poller } from './components/Poller.tsx';
import { TopBar } from './components/TopBar.tsx';
import { CallbackPage } from './pages/CallbackPage.tsx';
import { DashboardPage } from './pages/DashboardPage.tsx';
import { EventsPage } from './pages/EventsPage.tsx';
import { SignInPage } from './pages/SignInPage.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { SwitchesPage } from './pages/SwitchesPage.tsx';
import { usePath } from './router.ts';

const pages: Readonly<Record<string, ComponentType>> = {
  '/': StartPage,
  '/signin': SignInPage,
  '/dashboard': DashboardPage,
  '/switches': SwitchesPage,
  '/events': EventsPage,
  '/oauth-callback': CallbackPage,
};

/** The whole app: a bar, and the page that the address names. */
export function App() {
  const path = usePath();
  const Page = pages[path.length > 1 ? path.replace(/\/$/, '') : path] ?? StartPage;
  return (
    <>
      <TopBar />
      <main>
        <Page />
      </main>
      <IdleGuard />
      <Poller />
    </>
  );
}
