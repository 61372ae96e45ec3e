import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import { relativeTime } from '../lib/panel/evidence-steps.ts';
import type { RaceStory } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';
import { RaceLanes } from './RaceLanes.tsx';

type RaceViewProps = { race: RaceStory; logoutAt: number; onShowEvents(ids: readonly string[]): void };

/** The refresh race behind a logout: one token, a lane for each tab, winner, loser and what came of it. */
export function RaceView({ race, logoutAt, onShowEvents }: RaceViewProps) {
  const { t, time } = usePanelTools();
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading}>
      <h3 id={heading} className="part-title">
        {t(text(`panel.race.${race.form}`, { count: race.lanes.length }))}
      </h3>
      {race.lagMs !== null && (
        <p className="hint">
          {race.lifetimeMs === null
            ? t(text('panel.race.lag', { lag: { durationMs: race.lagMs } }))
            : t(
                text('panel.race.lag-life', {
                  lag: { durationMs: race.lagMs },
                  lifetime: { durationMs: race.lifetimeMs },
                }),
              )}
        </p>
      )}
      <RaceLanes race={race} />
      <ol className="chain">
        {race.steps.map(({ at, kind, says, eventIds }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the race
          <li key={index} className="chain-item">
            <button type="button" className="step" onClick={() => onShowEvents(eventIds)}>
              <span className="step-number" data-race={kind}>
                {index + 1}
              </span>
              <span className="step-time" title={time.precise(at)}>
                {t(relativeTime(at, logoutAt))}
              </span>
              <span>{t(says)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
