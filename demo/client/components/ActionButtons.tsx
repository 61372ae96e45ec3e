import type { ActionName } from '../../server/actions.ts';
import { refreshUser } from '../api.ts';
import { STORAGE_KEY, storeSession, useAuthStore } from '../auth/auth-store.ts';
import { loadVendorScript } from '../vendor.ts';

/** Between an action and the request that finds out about it, so that the two are told apart. */
const THEN_ASK_MS = 700;
/** A restart takes the server away for a moment. */
const RESTARTED_MS = 1500;

const serverActions: readonly (readonly [ActionName, string, string])[] = [
  ['revoke-sessions', 'Revoke my sessions', 'As an administrator would, without a word.'],
  ['sign-out-elsewhere', 'Sign out everywhere', 'As from another device of yours.'],
  ['rotate-key', 'Rotate the signing key', 'All tokens of everybody stop being good.'],
  ['restart', 'Restart the server', 'Its session store does not survive that.'],
  ['end-idp-session', 'End the Practice ID session', 'The next silent renewal will find out.'],
  ['expire-proxy', "Expire the access proxy's session", 'Dashboard and API will be redirected.'],
  ['expire-access-token', 'Give me a token of 3 seconds', 'Then wait before you ask for something.'],
  ['session-to-other-account', 'Give my session another account', 'Session contamination.'],
  ['session-to-other-user', 'Give my session another user', 'Session contamination.'],
  ['remove-account', 'Take my account away', 'The user stays.'],
  ['suspend-account', 'Suspend my account', 'Somebody has not paid.'],
  ['cancel-account', 'Cancel my account', 'Somebody has had enough.'],
  ['remove-plan', 'Take my plan away', 'The account stays.'],
  ['deactivate-plan', 'Deactivate my plan', 'The account stays.'],
  ['deactivate-user', 'Deactivate me', 'The account stays.'],
  ['restore', 'Put my account back', 'User, account and plan as at first sign-in.'],
];

/** Things to do to the session of this browser. Most are followed by a request that finds out about it. */
export function ActionButtons({ say }: { readonly say: (message: string) => void }) {
  const email = useAuthStore((state) => state.user?.email);
  const act = async (name: ActionName): Promise<void> => {
    const { token } = useAuthStore.getState();
    const response = await fetch(`/demo/actions/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(name === 'expire-access-token' ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(email ? { email } : {}),
    });
    say(response.ok ? 'Done.' : `The server answered ${response.status}.`);
    if (!response.ok) return;
    if (name === 'expire-access-token') {
      storeSession({ token: ((await response.json()) as { access: string }).access });
    } else if (name !== 'end-idp-session' && name !== 'restore' && token !== null) {
      await wait(name === 'restart' ? RESTARTED_MS : THEN_ASK_MS);
      await refreshUser().catch(() => undefined);
    }
  };
  const purge = async (key?: string): Promise<void> => (await loadVendorScript()).purgeStorage(key);
  return (
    <>
      <section aria-labelledby="actions-title">
        <h2 id="actions-title">Do something to my session</h2>
        {!email && <p className="soft">Sign in first to see the effect.</p>}
        <ul className="actions">
          {serverActions.map(([name, label, sentence]) => (
            <li key={name}>
              <button
                type="button"
                className="quiet"
                onClick={() => void act(name)}
                data-testid={`action-${name}`}
              >
                {label}
              </button>
              <span className="soft">{sentence}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="storage-title">
        <h2 id="storage-title">Do something to the storage</h2>
        <ul className="actions">
          <li>
            <button type="button" className="quiet" onClick={() => void purge()} data-testid="vendor-clear">
              Vendor script: clear everything
            </button>
            <span className="soft">localStorage.clear(), from /vendor/cleanup.js.</span>
          </li>
          <li>
            <button
              type="button"
              className="quiet"
              onClick={() => void purge(STORAGE_KEY)}
              data-testid="vendor-remove"
            >
              Vendor script: remove the session
            </button>
            <span className="soft">localStorage.removeItem(), from /vendor/cleanup.js.</span>
          </li>
          <li>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                delete localStorage[STORAGE_KEY];
              }}
              data-testid="delete-property"
            >
              Delete the session as a property
            </button>
            <span className="soft">Goes round the storage methods.</span>
          </li>
        </ul>
      </section>
    </>
  );
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}
