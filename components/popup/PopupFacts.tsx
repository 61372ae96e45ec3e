import { CircleCheck, CircleDashed, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { nextText } from '../../lib/deadlines/outlook.ts';
import type { Glance } from '../../lib/glance/types.ts';
import { text } from '../../lib/messages/text.ts';
import { wholeSeconds } from '../../lib/panel/countdown.ts';
import { LiveText } from '../LiveText.tsx';
import { usePanelTools } from '../panel-context.ts';
import { PopupLogout } from './PopupLogout.tsx';

const SESSION_ICONS = { in: CircleCheck, out: LogOut, unknown: CircleDashed };
const ACTIVE_WITHIN_MS = 2_000;

type PopupFactsProps = {
  /** Null where nothing is recorded yet. */
  glance: Glance | null;
  onRead(): void;
};

/** How the session stands, what ends it next, how long nobody touched the site, and what ended the last one. */
export function PopupFacts({ glance, onRead }: PopupFactsProps) {
  const { t, time, clock } = usePanelTools();
  const { is, since, beganEarlier } = glance?.session ?? { is: 'unknown', since: null, beganEarlier: false };
  const Icon = SESSION_ICONS[is];
  const lastActivityAt = glance?.lastActivityAt ?? null;
  return (
    <dl className="popup-facts">
      <Fact name="popup.session">
        <span className="popup-session" data-state={is}>
          <Icon size={14} aria-hidden="true" /> <strong>{t(text(`popup.session.${is}`))}</strong>
        </span>{' '}
        {since !== null && (
          <span className="dim">
            {t(
              text(beganEarlier ? 'popup.began-earlier' : 'popup.since', {
                at: time.brief(since, clock.nowMs()),
              }),
            )}
          </span>
        )}
      </Fact>
      {glance !== null && is === 'in' && (
        <Fact name="popup.next">
          <LiveText say={(nowMs) => nextText(glance.end, nowMs)} />
        </Fact>
      )}
      <Fact name="popup.idle">
        {lastActivityAt === null ? (
          <span className="dim">{t(text('popup.idle.none'))}</span>
        ) : (
          <LiveText say={(nowMs) => idleText(nowMs - lastActivityAt)} />
        )}
      </Fact>
      <Fact name="popup.logout">
        <PopupLogout logout={glance?.logout ?? null} onRead={onRead} />
      </Fact>
    </dl>
  );
}

const idleText = (idleMs: number) =>
  idleMs < ACTIVE_WITHIN_MS
    ? text('popup.idle.now')
    : text('popup.idle.time', { duration: { durationMs: wholeSeconds(idleMs) } });

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = usePanelTools();
  return (
    <div className="popup-fact">
      <dt className="dim">{t(text(name))}</dt>
      <dd>{children}</dd>
    </div>
  );
}
