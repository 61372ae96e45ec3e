import {
  AppWindow,
  ArrowLeftRight,
  FileCode,
  type LucideIcon,
  MonitorCog,
  Puzzle,
  ServerOff,
  UserRound,
} from 'lucide-react';
import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import { visibleText } from '../lib/panel/safe-text.ts';
import { hostAndPath } from '../lib/panel/short-address.ts';
import type { Culprit, Frame } from '../lib/panel/types.ts';
import { CodePlace } from './CodePlace.tsx';
import { OriginalCode } from './OriginalCode.tsx';
import { usePanelTools } from './panel-context.ts';
import { StackList } from './StackList.tsx';

const ICONS: Record<Culprit['kind'], LucideIcon> = {
  script: FileCode,
  response: ArrowLeftRight,
  server: ServerOff,
  browser: MonitorCog,
  tab: AppWindow,
  user: UserRound,
  extension: Puzzle,
};

type CulpritCardProps = { culprit: Culprit; onShowEvents(ids: readonly string[]): void };

/** The code, answer, tab, browser, extension or person that ended the session, as far as it was seen. */
export function CulpritCard({ culprit, onShowEvents }: CulpritCardProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const { kind, url, eventId, stack } = culprit;
  const Icon = ICONS[kind] ?? FileCode;
  return (
    <section className="part" aria-labelledby={heading}>
      <h3 id={heading} className="part-title">
        {t(text('panel.verdict.culprit'))}
      </h3>
      <p className="culprit">
        <span className="chip">
          <Icon size={12} aria-hidden="true" /> {t(text(`panel.culprit.${kind}`))}
        </span>
        <span>
          {t(culprit.says)}{' '}
          {eventId && (
            <button type="button" className="link" onClick={() => onShowEvents([eventId])}>
              {t(text('panel.verdict.show-events'))}
            </button>
          )}
        </span>
      </p>
      {url && <Place {...culprit} url={url} />}
      <OriginalCode key={eventId} frames={framesOf(culprit)} />
      {stack && stack.length > 1 && (
        <details className="more">
          <summary>{t(text('panel.verdict.stack-count', { count: stack.length }))}</summary>
          <StackList frames={stack} />
        </details>
      )}
    </section>
  );
}

/** The stack where there is one, else the one place that is known. */
function framesOf({ kind, stack, url, line, column, function: name }: Culprit): readonly Frame[] {
  if (stack && stack.length > 0) return stack;
  if (kind !== 'script' || !url || typeof line !== 'number') return [];
  return [{ function: name ?? null, url, line, column: column ?? 1 }];
}

type PlaceProps = Pick<Culprit, 'function' | 'line' | 'column'> & { url: string };

/** A position in code where there is one; else the address of what did it. */
function Place({ function: name = null, url, line, column }: PlaceProps) {
  if (typeof line === 'number') {
    return (
      <p>
        <CodePlace function={name} url={url} line={line} column={column ?? 1} />
      </p>
    );
  }
  return (
    <p className="where">
      <bdi title={visibleText(url)}>{visibleText(hostAndPath(url))}</bdi>
    </p>
  );
}
