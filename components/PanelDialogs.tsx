import { Suspense } from 'react';
import type { PanelActions } from '../lib/panel/controller.ts';
import type { Feedback } from '../lib/panel/kept-file.ts';
import type { ReportActions } from '../lib/panel/reports.ts';
import type { PanelSettings } from '../lib/panel/settings.ts';
import type { Credential, LogEvent, ReminderState, Verdict } from '../lib/panel/types.ts';
import type { TaughtRule } from '../lib/taught/index.ts';
import { ClearDialog } from './ClearDialog.tsx';
import { late } from './late.ts';

const ExportDialog = late(() => import('./ExportDialog.tsx'), 'ExportDialog');
const KeepDialog = late(() => import('./KeepDialog.tsx'), 'KeepDialog');
const RehearsalDialog = late(() => import('./RehearsalDialog.tsx'), 'RehearsalDialog');
const ReminderDialog = late(() => import('./ReminderDialog.tsx'), 'ReminderDialog');
const ServerLogDialog = late(() => import('./ServerLogDialog.tsx'), 'ServerLogDialog');
const ReportDialog = late(() => import('./report/ReportDialog.tsx'), 'ReportDialog');
const SettingsDialog = late(() => import('./SettingsDialog.tsx'), 'SettingsDialog');
const TaughtDialog = late(() => import('./TaughtDialog.tsx'), 'TaughtDialog');

/** The dialog that is open, with what it is about. */
export type OpenDialog =
  | { kind: 'export' | 'clear' | 'settings' | 'taught' | 'server-log' | 'reports' }
  | { kind: 'rehearsal' | 'reminder'; credential: Credential }
  | { kind: 'keep'; feedback: Omit<Feedback, 'says'> };

type PanelDialogsProps = {
  open: OpenDialog | null;
  origin: string;
  events: number;
  logouts: number;
  settings: PanelSettings;
  actions: Pick<
    PanelActions,
    | 'exportTimeline'
    | 'clear'
    | 'changeSettings'
    | 'teach'
    | 'lookAtRehearsal'
    | 'rehearse'
    | 'remind'
    | 'joinServerLines'
    | 'fingerprints'
  >;
  /** The logout in view, which an export may be about alone. */
  verdict: Verdict | null;
  onSave(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void;
  onKeep(feedback: Feedback): Promise<string>;
  log: readonly LogEvent[];
  taught: readonly TaughtRule[];
  reminders?: readonly ReminderState[];
  /** Absent where nothing is recorded: a log from a file. */
  reporting?: ReportActions | undefined;
  /** Whether this page may ask for permissions; else the one at `tabUrl` does. */
  mayAsk?: boolean;
  tabUrl?: string;
  onSaveRules(content: string): void;
  onClose(): void;
};

/** At most one dialog at a time, fetched when it is first opened. */
export function PanelDialogs(props: PanelDialogsProps) {
  return <Suspense fallback={null}>{openDialog(props)}</Suspense>;
}

function openDialog(props: PanelDialogsProps) {
  const { open, origin, actions, onClose } = props;
  switch (open?.kind) {
    case 'export':
      return (
        <ExportDialog
          origin={origin}
          verdict={props.verdict}
          exportTimeline={actions.exportTimeline}
          onSave={props.onSave}
          onClose={onClose}
        />
      );
    case 'clear':
      return (
        <ClearDialog
          origin={origin}
          events={props.events}
          logouts={props.logouts}
          onClear={actions.clear}
          onClose={onClose}
        />
      );
    case 'settings':
      return <SettingsDialog settings={props.settings} onSave={actions.changeSettings} onClose={onClose} />;
    case 'taught':
      return (
        <TaughtDialog
          origin={origin}
          rules={props.taught}
          log={props.log}
          onTeach={actions.teach}
          onSave={props.onSaveRules}
          onClose={onClose}
        />
      );
    case 'server-log':
      return (
        <ServerLogDialog
          origin={origin}
          log={props.log}
          fingerprints={actions.fingerprints}
          onJoin={actions.joinServerLines}
          onClose={onClose}
        />
      );
    case 'reports':
      return props.reporting === undefined ? null : (
        <ReportDialog
          origin={origin}
          actions={props.reporting}
          mayAsk={props.mayAsk ?? false}
          tabUrl={props.tabUrl ?? ''}
          onClose={onClose}
        />
      );
    case 'rehearsal':
      return <RehearsalDialog credential={open.credential} actions={actions} onClose={onClose} />;
    case 'reminder': {
      const { credential } = open;
      return (
        <ReminderDialog
          credential={credential}
          reminder={props.reminders?.find((one) => one.credential === credential.kind) ?? null}
          mayAsk={props.mayAsk ?? false}
          tabUrl={props.tabUrl ?? ''}
          onSet={(minutes, notify) => actions.remind(credential.kind, minutes, notify)}
          onClose={onClose}
        />
      );
    }
    case 'keep':
      return <KeepDialog feedback={open.feedback} onKeep={props.onKeep} onClose={onClose} />;
    default:
      return null;
  }
}
