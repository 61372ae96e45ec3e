import { useMemo, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import type { PanelActions } from '../lib/panel/controller.ts';
import type { Judged } from '../lib/panel/diagnosis.ts';
import { evidenceSteps } from '../lib/panel/evidence-steps.ts';
import type { ExportFormat } from '../lib/panel/export-file.ts';
import { heldCredentials } from '../lib/panel/held-credentials.ts';
import { blindSpots } from '../lib/panel/notices.ts';
import { recordingState } from '../lib/panel/recording-state.ts';
import type { PanelState } from '../lib/panel/store.ts';
import type { SiteState } from '../lib/panel/types.ts';
import { ClearDialog } from './ClearDialog.tsx';
import { CredentialList } from './CredentialList.tsx';
import { EventPane } from './EventPane.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { LogoutAnnouncer } from './LogoutAnnouncer.tsx';
import { LogoutHistory } from './LogoutHistory.tsx';
import { NoticeStrip } from './NoticeStrip.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { usePanelTools } from './panel-context.ts';
import { SessionStrip } from './SessionStrip.tsx';
import { NoLogoutYet } from './StandIns.tsx';
import { VerdictView } from './VerdictView.tsx';

export type PanelViewProps = {
  site: SiteState;
  state: PanelState;
  judged: Judged;
  actions: PanelActions;
  onSave(format: ExportFormat, content: string): void;
  onReload?: (() => void) | undefined;
  /** This panel in a tab, where access can be asked for. */
  tabUrl: string;
};

/** The panel of a site that has a log. */
export function PanelView({ site, state, judged, actions, onSave, onReload, tabUrl }: PanelViewProps) {
  const { t, copy } = usePanelTools();
  const [dialog, setDialog] = useState<'export' | 'clear' | null>(null);
  const { log, caughtUp, link, selectedEventIds } = state;
  const { diagnosis } = judged;
  const { logouts } = diagnosis;
  const verdict = logouts.find((one) => one.id === state.selectedLogoutId) ?? logouts.at(-1) ?? null;
  const held = useMemo(() => heldCredentials(diagnosis), [diagnosis]);
  const spots = useMemo(() => blindSpots(log, diagnosis.gaps), [log, diagnosis.gaps]);
  const steps = useMemo(() => evidenceSteps(verdict?.evidence ?? []), [verdict]);
  const showEvents = (ids: readonly string[]) => actions.selectEvents(ids, { reveal: true });
  const close = () => setDialog(null);
  return (
    <div className="panel">
      <div className="bars">
        <PanelHeader
          origin={site.origin}
          recording={recordingState(site, log)}
          link={link}
          lastActivityAt={diagnosis.lastActivityAt}
          empty={log.length === 0}
          onExport={() => setDialog('export')}
          onClear={() => setDialog('clear')}
          onUnwatch={actions.unwatch}
        />
        <SessionStrip current={diagnosis.current} latest={logouts.at(-1) ?? null} />
      </div>
      <NoticeStrip
        blindSpots={spots}
        tabsWithoutStacks={site.tabsWithoutStacks}
        unreadableEvents={state.unreadableEvents}
        watched={site.watched}
        unreachable={link === 'unreachable'}
        judgeFailed={judged.failed}
        failure={state.failure?.message ?? null}
        onShowEvents={showEvents}
        onRetry={actions.retry}
        onWatch={actions.watch}
        onReload={onReload}
        accessAnswer={state.accessAnswer}
        tabUrl={tabUrl}
      />
      {caughtUp ? (
        <main className="work">
          <div className="reading">
            <div className="overview">
              <LogoutHistory
                logouts={logouts}
                patterns={diagnosis.patterns}
                selectedId={verdict?.id ?? null}
                onSelect={actions.selectLogout}
              />
              <CredentialList held={held} teach={logouts.length === 0} />
            </div>
            <div className="answer">
              {verdict === null ? (
                <NoLogoutYet origin={site.origin} />
              ) : (
                <VerdictView
                  key={verdict.id}
                  verdict={verdict}
                  log={log}
                  selectedIds={selectedEventIds}
                  onShowEvents={showEvents}
                  onCopyReport={async () => copy(await actions.exportLog('markdown'))}
                />
              )}
            </div>
          </div>
          <EventPane
            log={log}
            selectedIds={selectedEventIds}
            revealed={state.revealed}
            steps={steps}
            onSelect={actions.selectEvents}
          />
        </main>
      ) : (
        <main className="work-loading dim" role="status">
          {t(text('panel.events.loading', { count: state.received }))}
        </main>
      )}
      {caughtUp && <LogoutAnnouncer logouts={logouts} />}
      {dialog === 'export' && (
        <ExportDialog origin={site.origin} exportLog={actions.exportLog} onSave={onSave} onClose={close} />
      )}
      {dialog === 'clear' && (
        <ClearDialog
          origin={site.origin}
          events={log.length}
          logouts={logouts.length}
          onClear={actions.clear}
          onClose={close}
        />
      )}
    </div>
  );
}
