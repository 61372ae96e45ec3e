import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { ENGLISH } from '../lib/messages/languages.ts';
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

/** BCP 47 tag of the language that the page speaks. */
export function useLanguageTag(): string {
  const speech = useSpeech();
  return useSyncExternalStore(speech?.store.subscribe ?? nothing, () => tagOf(speech));
}

const nothing = () => () => {};
const tagOf = (speech: Speech | null): string => speech?.store.getState().language.tag ?? ENGLISH;

/** The page's speech; null where the language cannot be changed. */
export function useSpeech(): Speech | null {
  return useContext(SpeechContext);
}
