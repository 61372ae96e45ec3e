import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Speech } from '../lib/panel/speech.ts';
import { type PanelTools, PanelToolsProvider } from './panel-context.ts';

const SpeechContext = createContext<Speech | null>(null);

type SpeechProviderProps = {
  speech: Speech;
  tools: Omit<PanelTools, 't' | 'time'>;
  children: ReactNode;
};

/** Gives a page its words and times, in the language that is chosen; all of it is drawn anew when that changes. */
export function SpeechProvider({ speech, tools, children }: SpeechProviderProps) {
  const { t, time } = useStore(speech.store);
  const value = useMemo(() => ({ ...tools, t, time }), [tools, t, time]);
  return (
    <SpeechContext value={speech}>
      <PanelToolsProvider value={value}>{children}</PanelToolsProvider>
    </SpeechContext>
  );
}

/** The page's speech; null where the language cannot be changed. */
export function useSpeech(): Speech | null {
  return useContext(SpeechContext);
}
