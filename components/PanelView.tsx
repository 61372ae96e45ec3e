import './log-words.ts';
import { useMemo, useState } from 'react';
import { outlookOf } from '../lib/deadlines/outlook.ts';
import { text } from '../lib/messages/text.ts';
import type { PanelActions } from '../lib/panel/controller.ts';
import type { Judged } from '../lib/panel/diagnosis.ts';
import { fullState, logState, type StateConsole, stateText } from '../lib/panel/full-state.ts';
import { heldCredentials } from '../lib/panel/held-credentials.ts';
import type { Feedback } from '../lib/panel/kept-file.ts';
import { blindSpots } from '../lib/panel/notices.ts';
import { recordingState } from '../lib/panel/recording-state.ts';
import type { PanelState } from '../lib/panel/store.ts';
import type { SiteState } from '../lib/panel/types.ts';
import { withoutOwnOrigin, withRule } from '../lib/taught/index.ts';
import { CredentialList } from './CredentialList.tsx';
import { LogoutAnnouncer } from './LogoutAnnouncer.tsx';
import { LogoutHistory } from './LogoutHistory.tsx';
import { LogWork } from './LogWork.tsx';
import { NoticeStrip } from './NoticeStrip.tsx';
import { NotJudged } from './NotJudged.tsx';
import { type OpenDialog, PanelDialogs } from './PanelDialogs.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { usePanelTools } from './panel-context.ts';
import { RehearsalNotice } from './RehearsalNotice.tsx';
import { ReminderNotices } from './ReminderNotices.tsx';
import { ServerLogTool } from './ServerLogTool.tsx';
import { SessionStrip } from './SessionStrip.tsx';
import { NoLogoutYet } from './StandIns.tsx';
import { StateTools } from './StateTools.tsx';
import { SettingsProvider } from './settings-context.ts';

export type PanelViewProps = {
  site: SiteState;
  state: PanelState;
  judged: Judged;
  actions: PanelActions;
  onSave(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** Keeps the recording as a file. @returns its name */
  onKeep(feedback: Feedback): Promise<string>;
  /** Saves a file of rules. */
  onSaveRules(content: string): void;
  /** Absent outside DevTools. */
  onReload?: (() => void) | undefined;
  mayAsk: boolean;
  /** This panel in a tab, where access can be asked for. */
  tabUrl: string;
  /** The panel of any site, in a tab. */
  panelUrl(origin: string): string;
  console: StateConsole;
  /** The dialog that it begins with. */
  opens?: 'export' | null;
};

/** The panel of a site that has a log. */
export function PanelView(props: PanelViewProps) {
  const { t, time, clock } = usePanelTools();
  const { site, state, judged, actions, onReload, tabUrl } = props;
  const [dialog, setDialog] = useState<OpenDialog | null>(props.opens ? { kind: props.opens } : null);
  const { log, caughtUp, link, settings } = state;
  const { diagnosis } = judged;
  const { logouts } = diagnosis;
  const verdict = logouts.find((one) => one.id === state.selectedLogoutId) ?? logouts.at(-1) ?? null;
  const held = useMemo(() => heldCredentials(diagnosis), [diagnosis]);
  const outlook = useMemo(() => outlookOf(diagnosis), [diagnosis]);
  const blind = useMemo(() => blindSpots(log, diagnosis.gaps), [log, diagnosis.gaps]);
  const recording = recordingState(site);
  const showEvents = (ids: readonly string[]) => actions.selectEvents(ids, { reveal: true });
  const stateNow = () =>
    fullState(
      {
        origin: site.origin,
        recording,
        eventCount: log.length,
        diagnosis,
        blind,
        settings,
        nowMs: clock.nowMs(),
      },
      t,
      time,
    );
  return (
    <SettingsProvider value={settings}>
      <div className="panel">
        <div className="bars">
          <PanelHeader
            origin={site.origin}
            recording={recording}
            link={link}
            lastActivityAt={diagnosis.lastActivityAt}
            empty={log.length === 0}
            onPause={actions.pause}
            onResume={actions.resume}
            onExport={() => setDialog({ kind: 'export' })}
            onClear={() => setDialog({ kind: 'clear' })}
            onUnwatch={actions.unwatch}
          />
          <SessionStrip current={diagnosis.current} latest={logouts.at(-1) ?? null} />
          <ReminderNotices reminders={site.reminders} onDismiss={actions.dismissReminder} />
          <RehearsalNotice
            diagnosis={diagnosis}
            nowMs={state.asOf}
            onShowEvents={showEvents}
            onSelectLogout={actions.selectLogout}
            onReload={onReload}
          />
        </div>
        <NoticeStrip
          site={site}
          recording={recording}
          blind={blind}
          state={state}
          judgeFailed={judged.failed}
          mayAsk={props.mayAsk}
          tabUrl={tabUrl}
          actions={actions}
          onShowEvents={showEvents}
          onReload={onReload}
        />
        {caughtUp ? (
          <LogWork
            origin={site.origin}
            state={state}
            diagnosis={diagnosis}
            verdict={verdict}
            asOf={state.asOf}
            actions={actions}
            overview={
              <>
                <LogoutHistory
                  logouts={logouts}
                  isJudged={!judged.failed}
                  past={state.past}
                  others={{
                    count: state.otherSites,
                    logouts: state.elsewhere,
                    onAsk: actions.listElsewhere,
                    panelUrl: props.panelUrl,
                  }}
                  filter={state.look.history}
                  onFilter={(history) => actions.changeLook({ history })}
                  patterns={diagnosis.patterns}
                  selectedId={verdict?.id ?? null}
                  onSelect={actions.selectLogout}
                  onMissed={() => setDialog({ kind: 'keep', feedback: { about: 'missed-logout' } })}
                />
                <CredentialList
                  held={held}
                  outlook={outlook}
                  onShowEvents={showEvents}
                  teach={logouts.length === 0}
                  taughtCount={site.taught.length}
                  onTaught={() => setDialog({ kind: 'taught' })}
                  reports={site.reports}
                  onReports={() => setDialog({ kind: 'reports' })}
                  tools={{
                    reminders: site.reminders,
                    onRehearse: (credential) => setDialog({ kind: 'rehearsal', credential }),
                    onRemind: (credential) => setDialog({ kind: 'reminder', credential }),
                  }}
                  onThresholds={() => setDialog({ kind: 'settings' })}
                />
                {logouts.length > 0 && (
                  <ServerLogTool
                    lines={state.serverLines}
                    onJoin={() => setDialog({ kind: 'server-log' })}
                    onRemove={() => actions.joinServerLines(null)}
                  />
                )}
                <StateTools
                  onLog={() =>
                    logState(
                      props.console,
                      t(text('panel.state.heading', { origin: site.origin })),
                      stateNow(),
                    )
                  }
                  stateText={() => stateText(stateNow())}
                  tabUrl={onReload === undefined ? null : tabUrl}
                />
              </>
            }
            noAnswer={judged.failed ? <NotJudged /> : <NoLogoutYet origin={site.origin} />}
            onDialog={setDialog}
            onMark={actions.mark}
            onTeach={(rule) => actions.teach(withRule(site.taught, withoutOwnOrigin(rule, site.origin)))}
          />
        ) : (
          <main className="work-loading dim">
            <p role="status">{t(text('panel.events.loading', { count: state.received }))}</p>
          </main>
        )}
        {caughtUp && <LogoutAnnouncer logouts={logouts} />}
        <PanelDialogs
          open={caughtUp ? dialog : null}
          origin={site.origin}
          events={log.length}
          logouts={logouts.length}
          settings={settings}
          actions={actions}
          log={log}
          taught={site.taught}
          reminders={site.reminders}
          reporting={actions.reports}
          mayAsk={props.mayAsk}
          tabUrl={tabUrl}
          onSaveRules={props.onSaveRules}
          verdict={verdict}
          onSave={props.onSave}
          onKeep={props.onKeep}
          onClose={() => setDialog(null)}
        />
      </div>
    </SettingsProvider>
  );
}
