import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '../lib/messages/text.ts';
import { closedWords } from '../lib/panel/closed-words.ts';
import type { PanelActions } from '../lib/panel/controller.ts';
import type { BlindSpots } from '../lib/panel/notices.ts';
import type { RecordingState } from '../lib/panel/recording-state.ts';
import type { PanelState } from '../lib/panel/store.ts';
import type { SiteState } from '../lib/panel/types.ts';
import { BlindSpotList } from './BlindSpotList.tsx';
import { MissingAccess } from './MissingAccess.tsx';
import { usePanelTools } from './panel-context.ts';

type NoticeStripProps = {
  site: SiteState;
  recording: RecordingState;
  blind: BlindSpots;
  state: Pick<PanelState, 'link' | 'failure' | 'accessAnswer' | 'missingAnswer' | 'unreadableEvents'>;
  judgeFailed: boolean;
  /** Whether this page may ask for access; else the one at `tabUrl` does. */
  mayAsk: boolean;
  tabUrl: string;
  actions: Pick<PanelActions, 'retry' | 'watch' | 'resume' | 'allowMissing'>;
  onShowEvents(ids: readonly string[]): void;
  /** Absent where the page cannot be reloaded from here. */
  onReload?: (() => void) | undefined;
};

/** What was not seen, and what stands in the way: nothing is left out silently. Draws nothing where all is well. */
export function NoticeStrip(props: NoticeStripProps) {
  const { t } = usePanelTools();
  const { site, recording, blind, state, actions } = props;
  const notices: ReactNode[] = [];
  const add = (key: string, tone: 'warn' | 'info', says: string, action?: ReactNode) =>
    notices.push(
      <Notice key={key} tone={tone} action={action}>
        {says}
      </Notice>,
    );
  if (state.link === 'unreachable') {
    const retry = <Action says="panel.retry" onClick={actions.retry} />;
    add('unreachable', 'warn', t(text('panel.notice.unreachable')), retry);
  }
  if (state.failure !== null) {
    add('failure', 'warn', t(text('panel.notice.failure', { message: state.failure.message })));
  }
  if (site.pageClosed !== undefined) {
    const why = { text: closedWords(site.pageClosed).why };
    add('page-closed', 'warn', t(text('panel.notice.page-closed', { why })));
  }
  if (props.judgeFailed) add('judge', 'warn', t(text('panel.notice.judge-failed')));
  if (recording === 'not-watched') {
    const watch = <Action says="panel.watch.button" onClick={actions.watch} />;
    add('off', 'info', t(text('panel.notice.not-watched')), watch);
  }
  if (recording === 'no-access') {
    const give = props.mayAsk ? (
      <Action says="panel.notice.give-access" onClick={actions.watch} />
    ) : (
      <TabLink says="panel.notice.give-access" tabUrl={props.tabUrl} />
    );
    add('no-access', 'warn', t(text('panel.notice.no-access', { origin: site.origin })), give);
  }
  if (recording === 'paused') {
    const resume = <Action says="panel.header.resume" onClick={actions.resume} />;
    add('paused', 'warn', t(text('panel.notice.paused')), resume);
  }
  const { accessAnswer } = state;
  if (accessAnswer !== null && (recording === 'not-watched' || recording === 'no-access')) {
    const link = accessAnswer === 'unavailable' && (
      <TabLink says="panel.watch.open-tab" tabUrl={props.tabUrl} />
    );
    add('access', 'warn', t(text(`panel.watch.${accessAnswer}`)), link);
  }
  if (recording === 'recording' && site.tabsWithoutStacks > 0) {
    const reload = props.onReload && <Action says="panel.notice.reload-button" onClick={props.onReload} />;
    add('reload', 'info', t(text('panel.notice.reload', { tabs: site.tabsWithoutStacks })), reload);
  }
  if (recording === 'recording' && site.missingOrigins.length > 0) {
    notices.push(
      <MissingAccess
        key="missing"
        missing={site.missingOrigins}
        answer={state.missingAnswer}
        mayAsk={props.mayAsk}
        tabUrl={props.tabUrl}
        onAllow={actions.allowMissing}
      />,
    );
  }
  if (state.unreadableEvents > 0) {
    add('unreadable', 'warn', t(text('panel.notice.unreadable', { count: state.unreadableEvents })));
  }
  if (blind.spots.length > 0) {
    notices.push(<BlindSpotList key="blind" blind={blind} onShowEvents={props.onShowEvents} />);
  }
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={t(text('panel.notices.label'))}>
      {notices}
    </section>
  );
}

type NoticeProps = { tone: 'warn' | 'info'; action?: ReactNode; children: ReactNode };

function Notice({ tone, action, children }: NoticeProps) {
  const Icon = tone === 'warn' ? TriangleAlert : Info;
  return (
    <div className="notice" data-tone={tone}>
      <Icon size={13} aria-hidden="true" />
      <span>{children}</span>
      {action}
    </div>
  );
}

function Action({ says, onClick }: { says: string; onClick(): void }) {
  const { t } = usePanelTools();
  return (
    <button type="button" className="button" onClick={onClick}>
      {t(text(says))}
    </button>
  );
}

function TabLink({ says, tabUrl }: { says: string; tabUrl: string }) {
  const { t } = usePanelTools();
  return (
    <a className="button" href={tabUrl} target="_blank" rel="noreferrer">
      {t(text(says))}
    </a>
  );
}
