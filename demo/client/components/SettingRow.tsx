import { useEffect, useState } from 'react';
import type { DemoSettings } from '../../server/settings.ts';

const choices: Partial<Record<keyof DemoSettings, readonly (string | number)[]>> = {
  refreshAnswer: ['normal', '500', '503', '429', 'drop', 'never'],
  words: ['none', 'simplejwt', 'oauth'],
  expiredWords: ['none', 'simplejwt', 'oauth'],
  reuseWords: ['none', 'simplejwt', 'oauth'],
  revokedWords: ['none', 'simplejwt', 'oauth'],
  limitWords: ['none', 'plain', 'aadsts'],
  missingCredentialsStatus: [401, 403],
  ownershipStatus: [401, 403],
  ownershipForm: ['body', 'nested', 'header'],
  csrf: ['off', 'django', 'laravel', 'rails'],
  clearSiteData: ['off', 'storage', 'cookies', 'all'],
  meAnswer: ['normal', '500', 'html', 'drop'],
  graphql: ['normal', 'unauthenticated', 'expired'],
  classicCookieOnSave: ['keep', 'too-big', 'second-path', 'narrow-path'],
  classicBackends: [1, 2],
  idpSite: ['cross-site', 'same-site'],
  idpCookieSameSite: ['none', 'lax'],
  idpSilent: ['normal', 'never', 'framing-refused', 'interaction_required'],
  clientCrossTab: ['storage', 'broadcast', 'off'],
  clientTracker: ['off', 'backend', 'full'],
};

type Props = {
  readonly name: keyof DemoSettings;
  readonly label: string;
  readonly changed: boolean;
  readonly value: DemoSettings[keyof DemoSettings];
  readonly change: (part: Partial<DemoSettings>) => void;
};

/** One setting with the control that fits its kind. Numbers are sent when the field is left. */
export function SettingRow({ name, label, value, changed, change }: Props) {
  const [draft, setDraft] = useState(String(value));
  useEffect(() => setDraft(String(value)), [value]);
  const options = choices[name];
  const testId = `setting-${name}`;
  return (
    <label className={changed ? 'setting changed' : 'setting'} htmlFor={testId}>
      <span>
        {label}
        <code>{name}</code>
      </span>
      {typeof value === 'boolean' ? (
        <input
          type="checkbox"
          checked={value}
          onChange={(event) => change({ [name]: event.target.checked })}
          id={testId}
          data-testid={testId}
        />
      ) : options ? (
        <select
          value={value}
          onChange={(event) =>
            change({ [name]: typeof value === 'number' ? Number(event.target.value) : event.target.value })
          }
          id={testId}
          data-testid={testId}
        >
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          type="number"
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => Number(draft) !== value && change({ [name]: Number(draft) })}
          id={testId}
          data-testid={testId}
        />
      )}
    </label>
  );
}
