import { createContext, useContext } from 'react';
import { DEFAULT_SETTINGS, type PanelSettings } from '../lib/panel/settings.ts';

const SettingsContext = createContext<PanelSettings>(DEFAULT_SETTINGS);

export const SettingsProvider = SettingsContext.Provider;

/** The person's thresholds; the defaults outside a provider. */
export function useSettings(): PanelSettings {
  return useContext(SettingsContext);
}
