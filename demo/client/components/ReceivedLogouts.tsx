import { useId, useState } from 'react';
import type { LogoutEvent } from '../../server/logout-event.ts';

const ALL = '';
const codeOf = (event: LogoutEvent): string => event.code ?? event.type;

/** Logouts that were reported to this server, newest first, by pages and by extensions; of one code alone if wanted. */
export function ReceivedLogouts({ events }: { events: readonly LogoutEvent[] }) {
  const filter = useId();
  const [code, setCode] = useState(ALL);
  const codes = [...new Set(events.map(codeOf))].sort();
  // A code whose last event is gone from the list is still what somebody chose.
  if (code !== ALL && !codes.includes(code)) codes.push(code);
  const shown = events.filter((event) => code === ALL || codeOf(event) === code);
  return (
    <section aria-labelledby="reported-title">
      <h2 id="reported-title">Received logouts</h2>
      {events.length === 0 ? (
        <p className="soft">
          None yet. Pages report when "Keeps a reason for the sign-in page" is full on the switches page;
          Logout Lens does when its reports are switched on for this site, with the address {location.origin}
          /v1/auth/logout-event/.
        </p>
      ) : (
        <>
          <p>
            <label htmlFor={filter}>Code</label>{' '}
            <select
              id={filter}
              value={code}
              onChange={(change) => setCode(change.target.value)}
              data-testid="logout-code-filter"
            >
              <option value={ALL}>All ({events.length})</option>
              {codes.map((one) => (
                <option key={one} value={one}>
                  {one} ({events.filter((event) => codeOf(event) === one).length})
                </option>
              ))}
            </select>
          </p>
          <ul className="notes" data-testid="logout-events" aria-live="polite">
            {shown.map((event) => (
              <li key={event.key ?? `${event.receivedAt}-${event.timestamp}`}>
                <p>
                  <code>{codeOf(event)}</code> {event.message}
                </p>
                <span className="soft">
                  {new Date(event.timestamp).toLocaleTimeString()}, {event.context?.userEmail ?? 'anonymous'},
                  idle {event.idleMinutes} minutes, on {event.location}
                  {event.confidence === undefined ? '' : `, ${Math.round(event.confidence * 100)} % sure`}
                  {event.key === null ? ', from the page' : ', from Logout Lens'}
                  {event.test ? ' (a test)' : ''}
                </span>
                {event.evidence !== undefined && event.evidence.length > 0 && (
                  <details>
                    <summary>Evidence</summary>
                    <ol>
                      {[...new Set(event.evidence)].map((says) => (
                        <li key={says}>{says}</li>
                      ))}
                    </ol>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
