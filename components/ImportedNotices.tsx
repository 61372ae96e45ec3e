import { FileSearch, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '../lib/messages/text.ts';
import type { ImportedFile } from '../lib/panel/import-file.ts';
import type { BlindSpots } from '../lib/panel/notices.ts';
import { BlindSpotList } from './BlindSpotList.tsx';
import { usePanelTools } from './panel-context.ts';

type ImportedNoticesProps = {
  file: ImportedFile;
  judgeFailed: boolean;
  blind: BlindSpots;
  onShowEvents(ids: readonly string[]): void;
};

/** What a file is, what of it was not taken over, and what it cannot show. */
export function ImportedNotices({ file, judgeFailed, blind, onShowEvents }: ImportedNoticesProps) {
  const { t } = usePanelTools();
  const { dropped, firstProblem, newerVersion, generator } = file;
  const { version, browser, platform } = generator;
  const what =
    file.format === 'har'
      ? text('panel.import.is-har', { name: file.name, recorder: browser })
      : text('panel.import.is-timeline', {
          name: file.name,
          at: { instantMs: file.asOf },
          version,
          browser,
          platform,
        });
  const lost: [string, number][] = [
    ['unknown-kinds', dropped.unknownKinds],
    ['damaged', dropped.damaged],
    ['repeated', dropped.repeated],
    ['other-sites', dropped.otherSites],
  ];
  return (
    <section className="notices" aria-label={t(text('panel.notices.label'))}>
      <div className="notice notice-imported" data-tone="info">
        <FileSearch size={13} aria-hidden="true" />
        <span>
          <strong>{t(text('panel.import.imported'))}</strong> {t(what)} {t(text('panel.import.unverified'))}
        </span>
      </div>
      {judgeFailed && <Warning>{t(text('panel.notice.judge-failed'))}</Warning>}
      {newerVersion !== null && <Warning>{t(text('panel.import.newer', { version: newerVersion }))}</Warning>}
      {lost.some(([, count]) => count > 0) && (
        <Warning>
          {lost
            .filter(([, count]) => count > 0)
            .map(([why, count]) => t(text(`panel.import.dropped.${why}`, { count })))
            .join(' ')}
          {firstProblem !== null && ` ${t(text('panel.import.first-problem', { problem: firstProblem }))}`}
        </Warning>
      )}
      {blind.spots.length > 0 && <BlindSpotList blind={blind} onShowEvents={onShowEvents} />}
    </section>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="notice" data-tone="warn">
      <TriangleAlert size={13} aria-hidden="true" />
      <span>{children}</span>
    </div>
  );
}
