import { useEffect, useState } from 'react';
import { type DemoSettings, defaultSettings } from '../../server/settings.ts';
import { activeFaults, setFaults } from '../active-faults.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { ActionButtons } from '../components/ActionButtons.tsx';
import { FaultList } from '../components/FaultList.tsx';
import { ScenarioHint } from '../components/ScenarioHint.tsx';
import { SettingRow } from '../components/SettingRow.tsx';
import { currentScenario, forgetScenario } from '../scenario-run.ts';
import { accountActions } from '../switches/account-actions.ts';
import { refreshActions } from '../switches/refresh-actions.ts';
import { configure } from '../switches/server.ts';
import { sessionActions } from '../switches/session-actions.ts';
import { settingGroups } from '../switches/setting-words.ts';
import { storageActions } from '../switches/storage-actions.ts';

const groups = [accountActions, sessionActions, refreshActions, storageActions];

/** Everything that can be switched: things to do to this session, mistakes of the page, settings of the server. */
export function SwitchesPage() {
  const [settings, setSettings] = useState<DemoSettings>();
  const [chosen, setChosen] = useState(activeFaults);
  const [message, setMessage] = useState('');
  const signedIn = useAuthStore((state) => state.token !== null);
  const steps = currentScenario()?.steps ?? [];

  useEffect(() => {
    fetch('/demo/settings')
      .then((response) => response.json())
      .then(
        (loaded: DemoSettings) => setSettings(loaded),
        () => setMessage('The server could not be reached.'),
      );
  }, []);
  const change = (part: Partial<DemoSettings>): void => {
    configure(part).then(
      (next) => {
        setSettings(next);
        const ofPage = Object.keys(part).some((name) => name.startsWith('client'));
        setMessage(ofPage ? 'Set. The page takes it over with its next load.' : 'Set.');
      },
      (error: unknown) => setMessage(error instanceof Error ? error.message : 'That did not work.'),
    );
  };
  const chooseFaults = (next: ReturnType<typeof activeFaults>): void => {
    setFaults(next);
    setChosen(next);
  };
  const reset = async (): Promise<void> => {
    const response = await fetch('/demo/settings', { method: 'DELETE' });
    setSettings((await response.json()) as DemoSettings);
    chooseFaults([]);
    forgetScenario();
    setMessage('Everything is as it was.');
  };

  return (
    <>
      <h1>Switches</h1>
      <div className="toolbar">
        <button type="button" className="quiet" onClick={() => void reset()} data-testid="reset">
          Reset everything
        </button>
        <span className="status" role="status" data-testid="switches-status">
          {message || (signedIn ? '' : 'Sign in first to see the effect on your session.')}
        </span>
      </div>
      {steps.some((step) => step.includes('switches page')) && <ScenarioHint />}
      {groups.map((group) => (
        <ActionButtons
          key={group.title}
          group={group}
          wanted={(label) => steps.some((step) => step.includes(`"${label}"`))}
          say={setMessage}
        />
      ))}
      <FaultList chosen={chosen} choose={chooseFaults} />
      <section aria-labelledby="settings-title">
        <h2 id="settings-title">Settings of the server</h2>
        <p className="soft">A limit of 0 means that there is none. What differs from the usual is marked.</p>
        {settings &&
          settingGroups.map((group) => (
            <fieldset key={group.title} className="settings">
              <legend>{group.title}</legend>
              {group.settings.map(([name, label]) => (
                <SettingRow
                  key={name}
                  name={name}
                  label={label}
                  value={settings[name]}
                  changed={settings[name] !== defaultSettings[name]}
                  change={change}
                />
              ))}
            </fieldset>
          ))}
      </section>
    </>
  );
}
