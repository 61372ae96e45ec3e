import { createStore, type StoreApi } from 'zustand/vanilla';
import { type TextRef, text } from '../messages/text.ts';
import type { FileLike, ImportedFile, ReadFile } from './import-file.ts';
import type { PanelTime } from './platform.ts';

/** Reading that takes no longer shows no progress: it would only flicker. */
const SHOW_PROGRESS_MS = 1_000;

export type ImportState =
  | { step: 'choose'; problem: { name: string; says: TextRef } | null }
  | { step: 'reading'; name: string; size: number; done: number; of: number; slow: boolean }
  | { step: 'open'; file: ImportedFile };

export type ImportSession<F extends FileLike> = {
  store: StoreApi<ImportState>;
  /** Reads a file; a file that is being read or open before it is let go. */
  open(file: F): void;
  /** More than one file was dropped, or none. */
  refuse(id: 'panel.import.one-file'): void;
  cancel(): void;
  /** Back to the choice of a file. */
  close(): void;
};

/** Opening a file, step by step. What is open is in memory only, and has nothing to do with any live log. */
export function createImportSession<F extends FileLike>(
  read: ReadFile<F>,
  time: Pick<PanelTime, 'after'>,
): ImportSession<F> {
  const store = createStore<ImportState>(() => ({ step: 'choose', problem: null }));
  let stop = () => {};

  function choose(problem: { name: string; says: TextRef } | null): void {
    stop();
    stop = () => {};
    store.setState({ step: 'choose', problem }, true);
  }

  return {
    store,
    open(file) {
      stop();
      const { name, size } = file;
      store.setState({ step: 'reading', name, size, done: 0, of: 0, slow: false }, true);
      const cancelSlow = time.after(SHOW_PROGRESS_MS, () => {
        const state = store.getState();
        if (state.step === 'reading') store.setState({ ...state, slow: true }, true);
      });
      const endReading = read(file, (update) => {
        const state = store.getState();
        if (state.step !== 'reading') return;
        if (update.is === 'progress') store.setState({ ...state, done: update.done, of: update.of }, true);
        else if (update.is === 'refused') choose({ name, says: update.says });
        else {
          cancelSlow();
          store.setState({ step: 'open', file: update.file }, true);
        }
      });
      stop = () => {
        cancelSlow();
        endReading();
      };
    },
    refuse: (id) => choose({ name: '', says: text(id) }),
    cancel: () => choose(null),
    close: () => choose(null),
  };
}
