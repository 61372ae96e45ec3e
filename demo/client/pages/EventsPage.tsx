import { useEffect, useState } from 'react';
import type { LogoutEvent } from '../../server/logout-event.ts';
import type { SessionLogEntry } from '../../server/session-log.ts';
import { ReceivedLogouts } from '../components/ReceivedLogouts.tsx';

const EVERY_MS = 2000;

/** What the server knows: its own truth about sessions, and the logouts that pages reported. */
export function EventsPage() {
  const [log, setLog] = useState<SessionLogEntry[]>([]);
  const [events, setEvents] = useState<LogoutEvent[]>([]);
  const [printed, setPrinted] = useState<string[]>([]);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [logAnswer, eventsAnswer, printedAnswer] = await Promise.all([
        fetch('/demo/session-log'),
        fetch('/demo/logout-events'),
        fetch('/demo/log'),
      ]);
      setLog(((await logAnswer.json()) as { results: SessionLogEntry[] }).results);
      setEvents(((await eventsAnswer.json()) as { results: LogoutEvent[] }).results);
      const lines = (await printedAnswer.json()) as { results: { text: string }[] };
      setPrinted(lines.results.map(({ text }) => text).reverse());
    };
    const attempt = (): void => void load().catch(() => undefined);
    attempt();
    const timer = window.setInterval(attempt, EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <>
      <h1>Server log</h1>
      <section aria-labelledby="truth-title">
        <h2 id="truth-title">What really happened to sessions</h2>
        {log.length === 0 ? (
          <p className="soft">Nothing yet. Sign in somewhere.</p>
        ) : (
          <div className="scroll">
            <table data-testid="session-log">
              <thead>
                <tr>
                  <th>Time</th>
                  <th>Event</th>
                  <th>Why</th>
                  <th>Who</th>
                  <th>Detail</th>
                </tr>
              </thead>
              <tbody>
                {log
                  .map((entry, index) => ({ entry, index }))
                  .reverse()
                  .map(({ entry, index }) => (
                    <tr key={index} className={entry.event}>
                      <td>{new Date(entry.at).toLocaleTimeString()}</td>
                      <td>{entry.event}</td>
                      <td>
                        <code>{entry.why}</code>
                      </td>
                      <td>{entry.email || '-'}</td>
                      <td>{entry.detail}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <ReceivedLogouts events={events} />
      <section aria-labelledby="printed-title">
        <h2 id="printed-title">The log as the server writes it, newest first</h2>
        {printed.length === 0 ? (
          <p className="soft">Nothing yet. It writes when a session ends.</p>
        ) : (
          <pre className="log" data-testid="server-log">
            {printed.join('\n\n')}
          </pre>
        )}
      </section>
    </>
  );
}
