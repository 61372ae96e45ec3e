import { useEffect, useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import type { ReportActions, ReportPreview } from '../../lib/panel/reports.ts';
import { readEndpoint } from '../../lib/report/index.ts';
import { usePanelTools } from '../panel-context.ts';
import type { ReportForm } from './ReportFields.tsx';

type ReportSampleProps = {
  form: Pick<ReportForm, 'format' | 'url' | 'identity'>;
  preview: ReportActions['previewReport'];
};

/** Exactly what is sent with the form as it stands; folded, and not asked for before somebody unfolds it. */
export function ReportSample({ form, preview }: ReportSampleProps) {
  const { t } = usePanelTools();
  const { format, url, identity } = form;
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<{ preview: ReportPreview; url: string } | { problem: string } | null>(
    null,
  );
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const show = (what: typeof shown) => isCurrent && setShown(what);
    if (!readEndpoint(url).ok) return void show({ problem: t(text('panel.report.preview-none')) });
    preview({ format, url, identity }).then(
      (answer) => show({ preview: answer, url: url.trim() }),
      (error: Error) => show({ problem: error.message }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isOpen, format, url, identity, preview, t]);
  return (
    <details className="more" onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
      <summary>{t(text('panel.report.preview'))}</summary>
      {shown !== null && 'problem' in shown && <p className="hint">{shown.problem}</p>}
      {shown !== null && 'preview' in shown && (
        <>
          <p className="hint">{t(text(`panel.report.preview-of.${shown.preview.of}`))}</p>
          <textarea
            className="report-sample"
            readOnly
            rows={12}
            aria-label={t(text('panel.report.preview'))}
            value={requestLines(shown.url, shown.preview)
              .map((line) => t(text('panel.text', { text: line })))
              .join('\n')}
          />
        </>
      )}
    </details>
  );
}

/** Line by line: what hides or turns text is shown by its code point, and a line break is none of those. */
function requestLines(url: string, { headers, body }: ReportPreview): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`POST ${url}`, ...lines, '', ...JSON.stringify(JSON.parse(body), null, 2).split('\n')];
}
