import { useEffect, useState } from 'react';
import { type Fault, faults } from '../../faults.ts';
import type { DemoSettings } from '../../server/settings.ts';
import { activeFaults, setFaults } from '../active-faults.ts';
import { ActionButtons } from '../components/ActionButtons.tsx';
import { SettingRow } from '../components/SettingRow.tsx';
import { forgetScenario } from '../scenario-run.ts';

/** Everything that can be switched: things to do to this session, settings of the server, faults of the page. */
export function SwitchesPage() {
  const [settings, setSettings] = useState<DemoSettings>();
  const [chosen, setChosen] = useState<readonly Fault[]>(activeFaults);
  const [message, setMessage] = useState('');

  useEffect(() => {
    fetch('/demo/settings')
      .then((response) => response.json())
      .then(
        (loaded: DemoSettings) => setSettings(loaded),
        () => setMessage('The server could not be reached.'),
      );
  }, []);
  const change = async (part: Partial<DemoSettings>): Promise<void> => {
    const response = await fetch('/demo/settings', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(part),
    });
    const answer: unknown = await response.json();
    if (response.ok) setSettings(answer as DemoSettings);
    setMessage(response.ok ? 'Set. Settings of the page need a reload.' : 'The server did not take that.');
  };
  const reset = async (): Promise<void> => {
    const response = await fetch('/demo/settings', { method: 'DELETE' });
    setSettings((await response.json()) as DemoSettings);
    chooseFaults([]);
    forgetScenario();
    setMessage('Everything is as it was.');
  };
  const chooseFaults = (next: readonly Fault[]): void => {
    setFaults(next);
    setChosen(next);
  };

  return (
    <>
      <h1>Switches</h1>
      <p className="row">
        <button type="button" className="quiet" onClick={() => void reset()} data-testid="reset">
          Reset everything
        </button>
        <span className="status" role="status" data-testid="switches-status">
          {message}
        </span>
      </p>
      <ActionButtons say={setMessage} />
      <section aria-labelledby="faults-title">
        <h2 id="faults-title">Mistakes of the page, in this browser</h2>
        <p className="soft">They take effect with the next load of a page.</p>
        <ul className="faults">
          {(Object.keys(faults) as Fault[]).map((fault) => (
            <li key={fault}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(fault)}
                  onChange={(event) =>
                    chooseFaults(
                      event.target.checked ? [...chosen, fault] : chosen.filter((one) => one !== fault),
                    )
                  }
                  data-testid={`fault-${fault}`}
                />
                <span>
                  <code>{fault}</code> {faults[fault]}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="settings-title">
        <h2 id="settings-title">Settings of the server</h2>
        {settings && (
          <div className="settings">
            {(Object.keys(settings) as (keyof DemoSettings)[]).map((name) => (
              <SettingRow
                key={name}
                name={name}
                value={settings[name]}
                change={(part) => void change(part)}
              />
            ))}
          </div>
        )}
      </section>
    </>
  );
}
