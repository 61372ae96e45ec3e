import { useStore } from 'zustand';
import { text } from '../../lib/messages/text.ts';
import type { PopupController } from '../../lib/panel/popup/popup-controller.ts';
import { recordingState } from '../../lib/panel/recording-state.ts';
import { usePanelTools } from '../panel-context.ts';
import { PopupActions } from './PopupActions.tsx';
import { PopupClosed } from './PopupClosed.tsx';
import { PopupFacts } from './PopupFacts.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { PopupNotice } from './PopupNotice.tsx';
import { PopupWatch } from './PopupWatch.tsx';

type PopupAppProps = { controller: PopupController; mayAsk: boolean };

/** A tab in one look: whether its site is watched, how its session stands, what ended the last one. */
export function PopupApp({ controller, mayAsk }: PopupAppProps) {
  const { t } = usePanelTools();
  const { state, unreachable, failure, accessAnswer, markedAt } = useStore(controller.store);
  const problem = unreachable
    ? t(text('popup.unreachable'))
    : failure !== null && t(text('popup.failed', { message: failure }));
  const recording = state && recordingState(state);
  const hasLog = state !== null && (state.watched || state.eventCount > 0);
  const closed = state !== null && state.closed !== null && !hasLog;
  return (
    <main className="popup">
      <PopupHeader origin={state?.origin ?? null} recording={closed ? null : recording} />
      {problem && (
        <p className="popup-problem" role="alert">
          {problem}
        </p>
      )}
      {state === null && !problem && (
        <p className="dim" role="status">
          {t(text('popup.connecting'))}
        </p>
      )}
      {state !== null && recording !== null && (
        <>
          {state.closed !== null && (
            <PopupClosed reason={state.closed} alone={closed} seesPrivate={state.seesPrivate} />
          )}
          {!closed && (recording === 'not-watched' || recording === 'no-access') && (
            <PopupWatch
              lost={recording === 'no-access'}
              hasAccess={state.hasAccess}
              answer={accessAnswer}
              mayAsk={mayAsk}
              onWatch={controller.watch}
              onTab={controller.openPanelTab}
            />
          )}
          {recording === 'recording' && state.closed === null && state.tabsWithoutStacks > 0 && (
            <PopupNotice>{t(text('popup.late'))}</PopupNotice>
          )}
          {hasLog && <PopupFacts glance={state.glance} onRead={controller.openPanel} />}
          {!closed && (
            <PopupActions
              recording={recording}
              hasLog={hasLog}
              badge={state.badge}
              markedAt={markedAt}
              controller={controller}
            />
          )}
        </>
      )}
      <a className="popup-settings" href="options.html" target="_blank" rel="noreferrer">
        {t(text('popup.settings'))}
      </a>
    </main>
  );
}
