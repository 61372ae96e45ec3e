import { Plus, Trash2 } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import { MAX_HEADERS } from '../../lib/report/index.ts';
import { usePanelTools } from '../panel-context.ts';

/** A header in the form. `value` null: the stored one is kept, of which `shown` is all that may be seen. */
export type HeaderRow = { id: string; name: string; value: string | null; shown: string };

type ReportHeadersProps = { rows: readonly HeaderRow[]; onChange(rows: HeaderRow[]): void };

/** Names and values for a key. A stored value is never in the document: it is typed anew or kept. */
export function ReportHeaders({ rows, onChange }: ReportHeadersProps) {
  const { t } = usePanelTools();
  const put = (row: HeaderRow, part: Partial<HeaderRow>) =>
    onChange(rows.map((one) => (one === row ? { ...one, ...part } : one)));
  return (
    <fieldset className="report-headers">
      <legend>{t(text('panel.report.headers'))}</legend>
      <p className="hint">{t(text('panel.report.headers-hint'))}</p>
      {rows.map((row) => (
        <div key={row.id} className="report-header">
          <input
            className="field"
            autoComplete="off"
            spellCheck={false}
            placeholder={t(text('panel.report.header-name'))}
            aria-label={t(text('panel.report.header-name'))}
            value={row.name}
            // Another name is another header: what was stored under the old one is not its value.
            onChange={(typed) => put(row, { name: typed.target.value, value: row.value ?? '', shown: '' })}
          />
          <input
            className="field"
            type="password"
            autoComplete="new-password"
            placeholder={
              row.value === null
                ? t(text('panel.report.header-kept', { shown: row.shown }))
                : t(text('panel.report.header-value'))
            }
            aria-label={`${t(text('panel.report.header-value'))} ${row.name}`}
            value={row.value ?? ''}
            onChange={(typed) => put(row, { value: typed.target.value })}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={t(text('panel.report.header-remove', { name: row.name }))}
            onClick={() => onChange(rows.filter((one) => one !== row))}
          >
            <Trash2 size={13} aria-hidden="true" />
          </button>
        </div>
      ))}
      {rows.length < MAX_HEADERS && (
        <button
          type="button"
          className="quiet-button"
          onClick={() => onChange([...rows, { id: `new${Math.random()}`, name: '', value: '', shown: '' }])}
        >
          <Plus size={12} aria-hidden="true" /> {t(text('panel.report.header-add'))}
        </button>
      )}
    </fieldset>
  );
}
