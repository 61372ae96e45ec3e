import './log-words.ts';
import { Download, FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { outlookOf } from '../lib/deadlines/outlook.ts';
import { text } from '../lib/messages/text.ts';
import { heldCredentials } from '../lib/panel/held-credentials.ts';
import type { ImportedFile } from '../lib/panel/import-file.ts';
import type { ImportedController } from '../lib/panel/imported-controller.ts';
import { createStoppedClock } from '../lib/panel/live-clock.ts';
import { blindSpots } from '../lib/panel/notices.ts';
import type { PanelPlatform } from '../lib/panel/platform.ts';
import { CredentialList } from './CredentialList.tsx';
import { ImportedNotices } from './ImportedNotices.tsx';
import { LogoutHistory } from './LogoutHistory.tsx';
import { LogWork } from './LogWork.tsx';
import { NoLogoutInFile } from './NoLogoutInFile.tsx';
import { NotJudged } from './NotJudged.tsx';
import { type OpenDialog, PanelDialogs } from './PanelDialogs.tsx';
import { PanelToolsProvider, usePanelTools } from './panel-context.ts';
import { ServerLogTool } from './ServerLogTool.tsx';
import { SessionStrip } from './SessionStrip.tsx';
import { SettingsProvider } from './settings-context.ts';

type ImportedViewProps = {
  file: ImportedFile;
  controller: ImportedController;
  platform: Pick<PanelPlatform, 'save'>;
  onClose(): void;
};

/** The panel of a log that came from a file: the same answers, and nothing that would change or record anything. */
export function ImportedView({ file, controller, platform, onClose }: ImportedViewProps) {
  const tools = usePanelTools();
  const { t } = tools;
  const state = useStore(controller.store);
  const { diagnosis, failed } = controller.judged();
  const { log, settings } = state;
  const { logouts } = diagnosis;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const verdict = logouts.find((one) => one.id === state.selectedLogoutId) ?? logouts.at(-1) ?? null;
  const held = useMemo(() => heldCredentials(diagnosis), [diagnosis]);
  const outlook = useMemo(() => outlookOf(diagnosis), [diagnosis]);
  const blind = useMemo(() => blindSpots(log, diagnosis.gaps), [log, diagnosis.gaps]);
  // What had how much time left is a matter of then, not of now.
  const then = useMemo(() => ({ ...tools, clock: createStoppedClock(file.asOf) }), [tools, file.asOf]);
  const showEvents = (ids: readonly string[]) => controller.selectEvents(ids, { reveal: true });
  return (
    <SettingsProvider value={settings}>
      <div className="panel panel-imported">
        <div className="bars">
          <header className="top">
            <h1 className="top-origin">
              <bdi title={file.origin}>{file.origin}</bdi>
            </h1>
            <span className="status" data-state="imported">
              {t(text('panel.import.imported'))}
            </span>
            <div className="top-actions">
              <button type="button" className="button" onClick={() => setDialog({ kind: 'export' })}>
                <Download size={13} aria-hidden="true" /> {t(text('panel.header.export'))}
              </button>
              <button type="button" className="button" onClick={onClose}>
                <FolderOpen size={13} aria-hidden="true" /> {t(text('panel.import.another'))}
              </button>
            </div>
          </header>
          <PanelToolsProvider value={then}>
            <SessionStrip current={diagnosis.current} latest={logouts.at(-1) ?? null} />
          </PanelToolsProvider>
        </div>
        <ImportedNotices file={file} judgeFailed={failed} blind={blind} onShowEvents={showEvents} />
        <LogWork
          origin={file.origin}
          state={state}
          diagnosis={diagnosis}
          verdict={verdict}
          asOf={file.asOf}
          actions={controller}
          overview={
            <>
              <LogoutHistory
                logouts={logouts}
                isJudged={!failed}
                filter={state.look.history}
                onFilter={(history) => controller.changeLook({ history })}
                patterns={diagnosis.patterns}
                selectedId={verdict?.id ?? null}
                onSelect={controller.selectLogout}
                onMissed={() => setDialog({ kind: 'keep', feedback: { about: 'missed-logout' } })}
              />
              <PanelToolsProvider value={then}>
                <CredentialList
                  held={held}
                  outlook={outlook}
                  onShowEvents={showEvents}
                  teach={false}
                  onThresholds={() => setDialog({ kind: 'settings' })}
                />
              </PanelToolsProvider>
              {logouts.length > 0 && (
                <ServerLogTool
                  lines={state.serverLines}
                  onJoin={() => setDialog({ kind: 'server-log' })}
                  onRemove={() => controller.joinServerLines(null)}
                />
              )}
            </>
          }
          noAnswer={failed ? <NotJudged /> : <NoLogoutInFile isHar={file.format === 'har'} />}
          onDialog={setDialog}
        />
        <PanelDialogs
          open={dialog}
          origin={file.origin}
          events={log.length}
          logouts={logouts.length}
          settings={settings}
          // Nothing of a file is changed, and these two are not offered.
          actions={{
            ...controller,
            clear: () => {},
            teach: async () => {},
            // Never asked for: a file holds nothing that could be changed.
            lookAtRehearsal: () => Promise.reject(new Error()),
            rehearse: async () => {},
            remind: async () => {},
          }}
          log={log}
          taught={[]}
          onSaveRules={() => {}}
          verdict={verdict}
          onSave={platform.save}
          onKeep={async (feedback) => {
            const kept = await controller.keepRecording(feedback);
            platform.save(kept.name, kept.mediaType, kept.content);
            return kept.name;
          }}
          onClose={() => setDialog(null)}
        />
      </div>
    </SettingsProvider>
  );
}
