import type { LogEvent } from '../events/event.ts';
import type { ExportScope, Timeline } from '../exports/index.ts';
import { ENGLISH } from '../messages/languages.ts';
import type { PanelActions } from './controller.ts';
import { createDiagnosisSelector, type Diagnose, type Judged } from './diagnosis.ts';
import type { ImportedFile } from './import-file.ts';
import { type Feedback, keptFile } from './kept-file.ts';
import type { PanelPlatform, PanelTime } from './platform.ts';
import { createLinedLog } from './server-lines.ts';
import { createSharedSettings } from './shared-settings.ts';
import { createPanelStore, type PanelStore } from './store.ts';

/** What can be done with a log that came from a file: everything that changes nothing in it. */
export type ImportedActions = Pick<
  PanelActions,
  | 'selectLogout'
  | 'selectEvents'
  | 'changeSettings'
  | 'changeLook'
  | 'exportReport'
  | 'exportTimeline'
  | 'keepRecording'
  | 'joinServerLines'
>;

export type ImportedController = ImportedActions & {
  store: PanelStore;
  judged(): Judged;
  start(): () => void;
};

/** Writes a log as a file, redacted again: a file is no more to be trusted on its way out than on its way in. */
export type WriteExport = (
  file: ImportedFile,
  events: readonly LogEvent[],
  scope: ExportScope,
  language: string,
) => Promise<Timeline>;

/** Of lib/exports, which is fetched when somebody exports. */
export type WriteText = (timeline: Timeline, format: 'json' | 'markdown') => Promise<string>;

/** Joins an imported file with the panel's parts. It asks no background anything, and adds to no log. */
export function createImportedController(
  file: ImportedFile,
  platform: Pick<PanelPlatform, 'settings'>,
  time: Pick<PanelTime, 'now'>,
  diagnose: Diagnose,
  write: WriteExport,
  writeText: WriteText,
): ImportedController {
  const store = createPanelStore(file.asOf);
  store.setState({ log: file.events, asOf: file.asOf, caughtUp: true, received: file.events.length });
  const select = createDiagnosisSelector((events, { asOf }) => diagnose(events, { asOf, site: file.origin }));
  const linedLog = createLinedLog();
  const settings = createSharedSettings(store, platform.settings);
  return {
    store,
    judged: () => select(store.getState().log, store.getState().asOf),
    start: () => settings.follow(),
    selectLogout: (selectedLogoutId) => store.setState({ selectedLogoutId }),
    selectEvents(selectedEventIds, { reveal = false } = {}) {
      store.setState(({ revealed }) => ({ selectedEventIds, revealed: reveal ? revealed + 1 : revealed }));
    },
    changeSettings: settings.change,
    // Kept nowhere: the file is opened as it was sent.
    changeLook: (look) => store.setState((state) => ({ look: { ...state.look, ...look } })),
    joinServerLines: (serverLines) =>
      store.setState({ serverLines, log: linedLog.of(file.events, serverLines) }),
    // With the lines that were joined: whoever reads it sees what the verdict rests on.
    exportReport: async (language) =>
      writeText(await write(file, store.getState().log, EVERYTHING, language), 'markdown'),
    exportTimeline: (scope, language) => write(file, store.getState().log, scope, language),
    async keepRecording(feedback) {
      const events = [...store.getState().log, feedbackEvent(feedback, file.asOf)];
      const content = await writeText(await write(file, events, EVERYTHING, ENGLISH), 'json');
      return keptFile(file.origin, feedback.about, content, time.now());
    },
  };
}

const EVERYTHING: ExportScope = { kind: 'everything' };

function feedbackEvent({ about, says, code, logoutAt }: Feedback, at: number): LogEvent {
  return {
    // Sorts after every event of a file.
    id: 'feedback',
    kind: 'user.feedback',
    at,
    by: 'user',
    about,
    says: says.slice(0, 2_000),
    ...(code === undefined ? {} : { code }),
    ...(logoutAt === undefined ? {} : { logoutAt }),
  };
}
