import { useId } from 'react';
import { text } from '../../lib/messages/text.ts';
import type { ReportFormatId } from '../../lib/panel/reports.ts';
import { REPORT_FORMATS } from '../../lib/report/index.ts';
import { usePanelTools } from '../panel-context.ts';
import { type HeaderRow, ReportHeaders } from './ReportHeaders.tsx';

export type ReportForm = {
  on: boolean;
  format: ReportFormatId;
  url: string;
  identity: boolean;
  headers: HeaderRow[];
};

type ReportFieldsProps = { form: ReportForm; onChange(form: ReportForm): void };

/** What a person decides about reports of a site. */
export function ReportFields({ form, onChange }: ReportFieldsProps) {
  const { t } = usePanelTools();
  const id = useId();
  const change = (part: Partial<ReportForm>) => onChange({ ...form, ...part });
  return (
    <>
      <label className="rehearsal-choice">
        <input type="checkbox" checked={form.on} onChange={(tick) => change({ on: tick.target.checked })} />
        <strong>{t(text('panel.report.on'))}</strong>
      </label>
      <div className="report-field">
        <label htmlFor={`${id}-url`}>{t(text('panel.report.address'))}</label>
        <input
          id={`${id}-url`}
          className="field"
          type="url"
          autoComplete="off"
          spellCheck={false}
          value={form.url}
          onChange={(typed) => change({ url: typed.target.value })}
          aria-describedby={`${id}-url-hint`}
        />
        <p className="hint" id={`${id}-url-hint`}>
          {t(text('panel.report.address-hint'))}
        </p>
      </div>
      <div className="report-field">
        <label htmlFor={`${id}-format`}>{t(text('panel.report.format'))}</label>
        <select
          id={`${id}-format`}
          className="select"
          value={form.format}
          onChange={(chosen) =>
            change({ format: REPORT_FORMATS.find((one) => one === chosen.target.value) ?? form.format })
          }
          aria-describedby={`${id}-format-hint`}
        >
          {REPORT_FORMATS.map((format) => (
            <option key={format} value={format}>
              {t(text(`panel.report.format.${format}`))}
            </option>
          ))}
        </select>
        <p className="hint" id={`${id}-format-hint`}>
          {t(text(`panel.report.format-hint.${form.format}`))}
        </p>
      </div>
      <ReportHeaders rows={form.headers} onChange={(headers) => change({ headers })} />
      <label className="rehearsal-choice">
        <input
          type="checkbox"
          checked={form.identity}
          onChange={(tick) => change({ identity: tick.target.checked })}
          aria-describedby={`${id}-identity-hint`}
        />
        <span>{t(text('panel.report.identity'))}</span>
      </label>
      <p className="hint" id={`${id}-identity-hint`}>
        {t(text('panel.report.identity-hint'))}
      </p>
    </>
  );
}
