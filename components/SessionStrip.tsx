import { CircleCheck, CircleDashed, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '../lib/messages/text.ts';
import { wholeSeconds } from '../lib/panel/countdown.ts';
import type { Session, Verdict } from '../lib/panel/types.ts';
import { LiveText } from './LiveText.tsx';
import { usePanelTools } from './panel-context.ts';

type SessionStripProps = {
  current: Session | null;
  latest: Verdict | null;
};

/** Signed in or out, since when, for how long. */
export function SessionStrip({ current, latest }: SessionStripProps) {
  const { t } = usePanelTools();
  return (
    <section className="session" aria-label={t(text('panel.session.label'))}>
      <SessionState current={current} latest={latest} />
      {current !== null && (
        <>
          <Figure
            name={t(text(current.start === 'login' ? 'panel.session.age' : 'panel.session.age-at-least'))}
          >
            <LiveText
              say={(nowMs) =>
                text('panel.duration', { duration: { durationMs: wholeSeconds(nowMs - current.startedAt) } })
              }
            />
          </Figure>
          <Figure name={t(text('panel.session.refreshes'))}>{current.refreshes}</Figure>
        </>
      )}
    </section>
  );
}

function SessionState({ current, latest }: SessionStripProps) {
  const { t, time, clock } = usePanelTools();
  const at = (ms: number) => time.brief(ms, clock.nowMs());
  if (current !== null) {
    return (
      <span className="session-state" data-state="in">
        <CircleCheck size={14} aria-hidden="true" />
        <strong>{t(text('panel.session.signed-in'))}</strong>{' '}
        <span className="dim">
          {t(
            text(current.start === 'login' ? 'panel.session.since' : 'panel.session.already', {
              at: at(current.startedAt),
            }),
          )}
        </span>
      </span>
    );
  }
  if (latest === null) {
    return (
      <span className="session-state" data-state="unknown">
        <CircleDashed size={14} aria-hidden="true" /> {t(text('panel.session.unknown'))}
      </span>
    );
  }
  return (
    <span className="session-state" data-state="out">
      <LogOut size={14} aria-hidden="true" />
      <strong>{t(text('panel.session.signed-out'))}</strong>{' '}
      <span className="dim">{t(text('panel.session.since', { at: at(latest.at) }))}</span>
    </span>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="figure">
      <span className="dim">{name}</span> <span className="figure-value">{children}</span>
    </span>
  );
}
