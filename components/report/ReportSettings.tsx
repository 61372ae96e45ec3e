import { CircleAlert, Send } from 'lucide-react';
import { useState } from 'react';
import { reportFormWords } from '../../lib/messages/en/panel/report.ts';
import { reportWords } from '../../lib/messages/en/report.ts';
import { text } from '../../lib/messages/text.ts';
import { addWords } from '../../lib/messages/words.ts';
import type { ReportActions, ReportState } from '../../lib/panel/reports.ts';
import { readEndpoint } from '../../lib/report/index.ts';
import { usePanelTools } from '../panel-context.ts';
import { ReportFields, type ReportForm } from './ReportFields.tsx';
import { ReportOutbox } from './ReportOutbox.tsx';
import { ReportSample } from './ReportSample.tsx';
import { useReportState } from './use-report-state.ts';

addWords(reportFormWords, reportWords);

type ReportSettingsProps = {
  /** Of one site; the same object as long as it is that site. */
  actions: ReportActions;
  /** Whether this page may ask for access; else the one at `tabUrl` does. */
  mayAsk: boolean;
  tabUrl: string;
};

/** Everything about the reports of one site: the form, what is sent, a test, and what waits. Stands in any page of ours. */
export function ReportSettings({ actions, mayAsk, tabUrl }: ReportSettingsProps) {
  const { t } = usePanelTools();
  const { state, isLost, show } = useReportState(actions);
  const [edited, setEdited] = useState<ReportForm | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (state === null) return <p role="status">{isLost ? t(text('panel.report.unreachable')) : ''}</p>;
  const form = edited ?? formOf(state);

  /** Called in the click itself: saving may ask the browser for access. */
  const save = async (andTest: boolean) => {
    const read = readEndpoint(form.url);
    setSaid('');
    setProblem(read.ok ? null : t(read.problem.says));
    if (!read.ok) return;
    setBusy(true);
    setSaid(andTest ? t(text('panel.report.testing')) : '');
    try {
      const headers = form.headers.map(({ name, value }) => ({ name, value }));
      show(await actions.saveReport({ ...form, headers }, read.endpoint.origin));
      setEdited(null);
      setSaid(t(andTest ? await actions.testReport() : text('panel.report.saved')));
    } catch (error) {
      setSaid('');
      setProblem(error instanceof Error ? error.message : '');
    }
    setBusy(false);
  };

  return (
    <form
      className="report"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        void save(false);
      }}
    >
      <p className="hint">{t(text('panel.report.why'))}</p>
      <ReportFields form={form} onChange={setEdited} />
      <p className="hint">
        {t(text('panel.report.access-hint'))}{' '}
        {!mayAsk && (
          <>
            {t(text('panel.report.ask-elsewhere'))}{' '}
            <a className="link" href={tabUrl} target="_blank" rel="noreferrer">
              {t(text('panel.watch.open-tab'))}
            </a>
          </>
        )}
      </p>
      {state.on && !state.hasAccess && edited === null && (
        <p className="hint-warn">
          <CircleAlert size={13} aria-hidden="true" /> {t(text('panel.report.no-access'))}
        </p>
      )}
      {problem !== null && (
        <p role="alert" className="hint-warn">
          <CircleAlert size={13} aria-hidden="true" /> {problem}
        </p>
      )}
      <div className="report-actions">
        <span role="status" className="report-said">
          {said || (edited === null ? '' : t(text('panel.report.unsaved')))}
        </span>
        <button type="button" className="button" disabled={isBusy} onClick={() => void save(true)}>
          <Send size={13} aria-hidden="true" /> {t(text('panel.report.test'))}
        </button>
        <button type="submit" className="button button-primary" disabled={isBusy}>
          {t(text('panel.report.save'))}
        </button>
      </div>
      <ReportSample form={form} preview={actions.previewReport} />
      <ReportOutbox state={state} isLost={isLost} onSendNow={async () => show(await actions.sendReports())} />
    </form>
  );
}

/** What is stored, as the form has it: the values of headers are not among it. */
const formOf = ({ on, format, url, identity, headers }: ReportState): ReportForm => ({
  on,
  format,
  url,
  identity,
  headers: headers.map(({ name, shown }) => ({ id: name, name, value: null, shown })),
});
