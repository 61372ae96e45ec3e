/** Mistakes that the client can be made to make, one browser at a time. */
export const faults = {
  'no-refresh': 'On a 401 the page gives up at once, without trying to refresh.',
  'vendor-cleanup': 'A vendor script clears the storage five seconds after the dashboard opens.',
  'delete-by-property':
    'Three seconds after the dashboard opens, the stored session is deleted as a property.',
  'stale-tabs': 'A tab does not take over tokens that another tab has renewed.',
  'lose-refresh-result': 'The page forgets to store the new refresh token.',
  'logout-on-403': 'The page takes every 403 for the end of the session.',
  'logout-on-any-401': "The page takes another service's 401 for its own.",
  'forget-header': 'The page forgets to send its access token.',
  'local-expiry-check': "The page judges tokens by this computer's clock before each request.",
  'expiry-units': 'A timer gets seconds where it wants milliseconds.',
  'crash-teardown': 'After a promise that nobody catches the page throws its tokens away.',
  'throw-teardown': 'After an uncaught error in a click the page throws its tokens away.',
  'forge-reason': 'When you sign out, the page writes down another reason than yours.',
  'keep-reason': 'The sign-in page reads the kept reason and does not remove it.',
  'foreign-reason': "With your data the page loads a partner's, and is told why that one was signed out.",
  'reload-on-network-error': 'When a request fails without an answer, the page reloads itself.',
  'probe-decides': 'The dashboard believes that you are signed out whenever the profile cannot be loaded.',
  'login-loop': 'The sign-in page sends whoever has a token straight back to the dashboard.',
  'refresh-by-timer':
    'The page refreshes by a timer only, which rests while its tab is hidden, and gives up on a 401.',
  'renew-always': 'The page takes every access token for nearly expired and renews it before each request.',
  'take-winners': 'A tab whose refresh is refused takes the tokens that another tab has stored meanwhile.',
  'per-tab-storage': 'The tokens live in sessionStorage: every new tab starts signed out.',
} as const;

export type Fault = keyof typeof faults;

export function isFault(value: unknown): value is Fault {
  return typeof value === 'string' && Object.hasOwn(faults, value);
}
