import { laneName } from '../lib/causes/lane-name.ts';
import { text } from '../lib/messages/text.ts';
import type { RaceStory } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

const LANE_PX = 50;
const LINE_PX = 26;
/** Middle of a mark to the foot of its word. */
const WORD_PX = 21;
const MARK_PX = 9;
/** The token stands at the left, names right of it. */
const TOKEN_PX = 7;
const NAME_PX = 17;
/** Steps, in percent of the width. */
const FIRST_AT = 18;
const LAST_AT = 95;

/**
 * The drawing: a line a tab, the shared token at their left end, and each step with the number that it has in the list
 * below and, where there is room, its outcome in a word. Shapes differ with the outcome, not colours alone. In percent
 * of the width, so that nothing is scaled.
 */
export function RaceLanes({ race: { lanes, steps } }: { race: RaceStory }) {
  const { t } = usePanelTools();
  const lineAt = (lane: number) => lane * LANE_PX + LINE_PX;
  const columnAt = (index: number) =>
    FIRST_AT + ((LAST_AT - FIRST_AT) * index) / Math.max(1, steps.length - 1);
  const lastLine = lineAt(lanes.length - 1);
  // Beside the token, and on no lane's line or name: a lane in the middle has its name above it.
  const tokenNameY = (lineAt(0) + lastLine) / 2 + (lanes.length % 2 === 0 ? -2 : 14);
  return (
    <svg
      className="race"
      role="img"
      aria-label={t(text('panel.race.drawing', { count: lanes.length, steps: steps.length }))}
      height={lastLine + LANE_PX / 2}
    >
      {lanes.map((lane, index) => (
        <g key={lane.tabId ?? 'none'}>
          <text x={NAME_PX} y={lineAt(index) - 13} className="race-name">
            {t(text('panel.text', { text: laneName(lane) }))}
          </text>
          <line x1={TOKEN_PX} x2="100%" y1={lineAt(index)} y2={lineAt(index)} className="race-line" />
        </g>
      ))}
      <line x1={TOKEN_PX} x2={TOKEN_PX} y1={lineAt(0)} y2={lastLine} className="race-token" />
      <circle r="5" cx={TOKEN_PX} cy={(lineAt(0) + lastLine) / 2} className="race-key" />
      <text x={NAME_PX} y={tokenNameY} className="race-name race-key-name">
        {t(text('panel.race.token'))}
      </text>
      {steps.map(({ lane, kind }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the race
        <g key={index} data-race={kind} className="race-step">
          {lane === null && (
            <line x1={`${columnAt(index)}%`} x2={`${columnAt(index)}%`} y1={lineAt(0)} y2={lastLine} />
          )}
          <svg
            x={`${columnAt(index)}%`}
            y={lane === null ? (lineAt(0) + lastLine) / 2 : lineAt(lane)}
            className="race-mark"
            aria-hidden="true"
          >
            <Shape kind={kind} />
            <text y="3.5" textAnchor="middle">
              {index + 1}
            </text>
            <text y={WORD_PX} textAnchor="middle" className="race-word">
              {t(text(`panel.race.word.${kind}`))}
            </text>
          </svg>
        </g>
      ))}
    </svg>
  );
}

/** Taken: round. Refused: pointed. Given up: square. */
function Shape({ kind }: { kind: RaceStory['steps'][number]['kind'] }) {
  if (kind === 'won' || kind === 'taken' || kind === 'lived-on') return <circle r={MARK_PX} />;
  const side = 2 * MARK_PX - 1;
  return (
    <rect
      x={-side / 2}
      y={-side / 2}
      width={side}
      height={side}
      transform={kind === 'lost' || kind === 'refused' ? 'rotate(45)' : undefined}
    />
  );
}
