import { useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import { byteSize } from '../../lib/panel/options/byte-size.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { usePanelTools } from '../panel-context.ts';
import { SiteButton } from './SiteButton.tsx';
import type { SectionProps } from './section.ts';

/** How much is kept of each site, and how to be rid of it. */
export function DataSection({ state: { sites, usedBytes }, controller }: SectionProps) {
  const { t, time } = usePanelTools();
  /** The site that is to be forgotten, `all` of them, or null where nothing is asked. */
  const [asking, setAsking] = useState<{ only: string } | 'all' | null>(null);
  const [said, setSaid] = useState<{ good: boolean; words: string } | null>(null);
  const size = (bytes: number) => byteSize(bytes, time.locale);
  const sum = (of: (site: (typeof sites)[number]) => number) => sites.reduce((all, one) => all + of(one), 0);
  const number = (value: number) => value.toLocaleString(time.locale);
  const forget = (origins: readonly string[]) =>
    void controller.forget(origins).then(
      () => setSaid({ good: true, words: t(text('options.data.forgotten')) }),
      (error: Error) =>
        setSaid({ good: false, words: t(text('options.failed', { message: error.message })) }),
    );
  const about = { sites: sites.length, events: sum(({ eventCount }) => eventCount) };
  const only = asking === null || asking === 'all' ? null : asking.only;
  const one = sites.find(({ origin }) => origin === only);
  return (
    <>
      {sites.length === 0 ? (
        <p className="dim">{t(text('options.none-yet'))}</p>
      ) : (
        <table className="table options-table" aria-labelledby="data-title">
          <thead>
            <tr>
              <th scope="col">{t(text('options.data.site'))}</th>
              <th scope="col">{t(text('options.data.events'))}</th>
              <th scope="col">{t(text('options.data.size'))}</th>
              <th scope="col">{t(text('options.data.last'))}</th>
              <th scope="col">
                <span className="visually-hidden">{t(text('options.data.action'))}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sites.map(({ origin, eventCount, bytes, lastAt }) => (
              <tr key={origin}>
                <th scope="row">
                  <bdi>{visibleText(origin)}</bdi>
                </th>
                <td className="number">{number(eventCount)}</td>
                <td className="number">{size(bytes)}</td>
                <td>{lastAt !== null && <time dateTime={time.machine(lastAt)}>{time.full(lastAt)}</time>}</td>
                <td>
                  <SiteButton
                    id="options.data.forget"
                    short="options.data.forget-short"
                    origin={origin}
                    danger
                    onPress={() => setAsking({ only: origin })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t(text('options.data.all'))}</th>
              <td className="number">{number(about.events)}</td>
              <td className="number">{size(sum(({ bytes }) => bytes))}</td>
              <td />
              <td>
                <button type="button" className="button button-danger" onClick={() => setAsking('all')}>
                  {t(text('options.data.forget-all'))}
                </button>
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      {usedBytes !== null && (
        <p className="hint">{t(text('options.data.used', { size: size(usedBytes) }))}</p>
      )}
      <p role="status" className="flash">
        {said?.good && said.words}
      </p>
      {said?.good === false && (
        <p role="alert" className="hint-warn">
          {said.words}
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={
            only === null
              ? t(text('options.data.forget-all-title'))
              : t(text('options.data.forget-title', { origin: only }))
          }
          says={
            only === null
              ? t(text('options.data.forget-all-text', about))
              : t(text('options.data.forget-text', { events: one?.eventCount ?? 0 }))
          }
          confirm={t(text('options.data.forget-confirm'))}
          keep={t(text('options.cancel'))}
          onConfirm={() => forget(only === null ? sites.map(({ origin }) => origin) : [only])}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
