import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { Note } from '../../server/state.ts';
import { hasFault } from '../active-faults.ts';
import { api, loadNotes, lookAtPartner, refreshUser, saveNote } from '../api.ts';
import { STORAGE_KEY, useAuthStore } from '../auth/auth-store.ts';
import { ScenarioHint } from '../components/ScenarioHint.tsx';
import { config } from '../config.ts';
import { keepDraft, readDraft } from '../draft.ts';
import { askViewer } from '../graphql.ts';
import { connectLive } from '../live.ts';
import { navigate } from '../router.ts';
import { allTabsRefresh, onAllTabsRefresh } from '../tabs.ts';
import { loadVendorScript } from '../vendor.ts';

const DELETE_AFTER_MS = 3000;
const CLEANUP_AFTER_SECONDS = 5;

export function DashboardPage() {
  const signedIn = useAuthStore((state) => state.token !== null);
  const user = useAuthStore((state) => state.user);
  const [notes, setNotes] = useState<Note[]>([]);
  const [draft, setDraft] = useState(readDraft);
  const [status, setStatus] = useState('');

  /** Runs something and says how it went; failures of the session are the API client's business. */
  const run = useCallback(async (work: () => Promise<string>): Promise<void> => {
    setStatus('…');
    try {
      setStatus(await work());
    } catch (error) {
      setStatus(wordsOf(error));
    }
  }, []);
  const refreshData = useCallback(() => {
    if (hasFault('crash-teardown')) void openBrokenProfile();
    if (hasFault('throw-teardown')) greetByNickname();
    return run(async () => {
      if (hasFault('foreign-reason')) await lookAtPartner();
      await refreshUser();
      return `Your data is up to date (${new Date().toLocaleTimeString()}).`;
    });
  }, [run]);

  // Only on arrival: whoever ends the session later also says where to go, and with which navigation.
  useEffect(() => {
    if (useAuthStore.getState().token === null) {
      navigate('/signin', { replace: true });
      return;
    }
    if (hasFault('probe-decides')) {
      refreshUser().catch(() => navigate('/signin', { replace: true }));
    }
    loadNotes().then(setNotes, (error: unknown) => setStatus(wordsOf(error)));
    return runFaults();
  }, []);
  useEffect(() => onAllTabsRefresh(() => void refreshData()), [refreshData]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await run(async () => {
      const note = await saveNote(draft || 'An empty thought.');
      setNotes((before) => [note, ...before]);
      setDraft('');
      keepDraft('');
      return 'Note saved.';
    });
  };
  if (!signedIn) return null;
  return (
    <div className="dashboard">
      <section>
        <p className="eyebrow" data-testid="account-name">
          {user?.account?.name ?? 'No account'} · {user?.plan?.name ?? 'No plan'}
        </p>
        <h1 data-testid="dashboard-title">Good day, {user?.name ?? 'stranger'}</h1>
        <div className="row">
          <button type="button" onClick={() => void refreshData()} data-testid="refresh-data">
            Refresh my data
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => {
              allTabsRefresh();
              void refreshData();
            }}
            data-testid="refresh-all-tabs"
          >
            Refresh data in all tabs
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => void run(async () => `${(await api.get('/v1/reports/')).status}: reports loaded.`)}
            data-testid="load-reports"
          >
            Load reports
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() =>
              void run(async () => `${(await api.get(`${config.widgetUrl}/v1/weather/`)).status}: sunny.`)
            }
            data-testid="show-weather"
          >
            Show the weather
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => void run(askViewer)}
            data-testid="ask-graphql"
          >
            Ask GraphQL
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => void run(connectLive)}
            data-testid="connect-live"
          >
            Connect live updates
          </button>
        </div>
        <p className="status" role="status" data-testid="status">
          {status}
        </p>
      </section>
      <ScenarioHint />
      <section aria-labelledby="notes-title">
        <h2 id="notes-title">Notes</h2>
        <form className="note-form" onSubmit={(event) => void save(event)}>
          <textarea
            rows={3}
            aria-label="New note"
            placeholder="What did you notice?"
            value={draft}
            onChange={(event) => {
              setDraft(event.target.value);
              keepDraft(event.target.value);
            }}
            data-testid="note-text"
          />
          <button type="submit" data-testid="save-note">
            Save note
          </button>
        </form>
        <ul className="notes" data-testid="notes">
          {notes.map((note) => (
            <li key={note.id}>
              <p>{note.text}</p>
              <time dateTime={note.savedAt}>{new Date(note.savedAt).toLocaleString()}</time>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The mistake of the `crash-teardown` fault: reads a setting that no profile has. */
async function openBrokenProfile(): Promise<string> {
  const { data } = await api.get<{ preferences: { theme: string } }>('/v1/me/');
  return data.preferences.theme;
}

/** The mistake of the `throw-teardown` fault: nobody has a nickname. */
function greetByNickname(): string {
  const { user } = useAuthStore.getState();
  return `Hello, ${(user as unknown as { nickname: { short: string } }).nickname.short}`;
}

/** Starts the faults that need no click. Returns what stops them. */
function runFaults(): () => void {
  const timers: number[] = [];
  if (hasFault('delete-by-property')) {
    timers.push(
      window.setTimeout(function deleteStoredSession() {
        delete localStorage[STORAGE_KEY];
      }, DELETE_AFTER_MS),
    );
  }
  if (hasFault('vendor-cleanup')) {
    void loadVendorScript().then((vendor) => vendor.purgeStorageLater(CLEANUP_AFTER_SECONDS));
  }
  return () => {
    for (const timer of timers) window.clearTimeout(timer);
  };
}

function wordsOf(error: unknown): string {
  const status: unknown = Reflect.get(Object(Reflect.get(Object(error), 'response')), 'status');
  if (status === 403) return '403: you may not see that.';
  return typeof status === 'number' ? `The server answered ${status}.` : 'The server could not be reached.';
}
