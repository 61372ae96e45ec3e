import { useEffect, useState } from 'react';
import type { LogoutEvent } from '../../server/logout-event.ts';
import type { SessionLogEntry } from '../../server/session-log.ts';

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
      <section aria-labelledby="reported-title">
        <h2 id="reported-title">What pages reported</h2>
        {events.length === 0 ? (
          <p className="soft">
            No page has reported a logout. Set "Keeps a reason for the sign-in page" to full on the switches
            page to see some.
          </p>
        ) : (
          <ul className="notes" data-testid="logout-events">
            {events.map((event) => (
              <li key={`${event.receivedAt}-${event.timestamp}`}>
                <p>
                  <code>{event.code ?? event.type}</code> {event.message}
                </p>
                <span className="soft">
                  {event.context?.userEmail ?? 'anonymous'}, idle {event.idleMinutes} minutes, on{' '}
                  {event.location}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
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
