import type { ReactNode } from 'react';
import { text } from '../lib/messages/text.ts';
import { visibleText } from '../lib/panel/safe-text.ts';
import { addressParts, hostAndPath } from '../lib/panel/short-address.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { IdleTag } from './IdleTag.tsx';
import { usePanelTools } from './panel-context.ts';

/** Idle time, age of the session and places, in figures. */
export function VerdictFacts({ verdict }: { verdict: Verdict }) {
  const { t } = usePanelTools();
  const duration = (durationMs: number | null) =>
    durationMs === null
      ? t(text('panel.verdict.not-known'))
      : t(text('panel.duration', { duration: { durationMs } }));
  return (
    <dl className="facts">
      <Fact name={t(text('panel.verdict.idle'))}>
        {duration(verdict.idleMs)} {verdict.idleMs !== null && <IdleTag idleMs={verdict.idleMs} />}
      </Fact>
      <Fact name={t(text('panel.verdict.session-age'))}>{duration(verdict.sessionAgeMs)}</Fact>
      <Fact name={t(text('panel.verdict.location'))}>
        <Address url={verdict.location} />
      </Fact>
      {verdict.signInLocation !== null && (
        <Fact name={t(text('panel.verdict.sign-in'))}>
          <Address url={verdict.signInLocation} from={verdict.location} />
        </Fact>
      )}
      {verdict.tabs.length > 1 && <Fact name={t(text('panel.verdict.tabs'))}>{verdict.tabs.length}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An address without its scheme; its path alone where it lies on the same host as `from`. */
function Address({ url, from }: { url: string; from?: string }) {
  const { host, path } = addressParts(url);
  const sameHost = from !== undefined && addressParts(from).host === host;
  return <bdi title={visibleText(url)}>{visibleText(sameHost ? path : hostAndPath(url))}</bdi>;
}
