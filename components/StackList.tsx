import { text } from '../lib/messages/text.ts';
import type { Frame } from '../lib/panel/types.ts';
import { CodePlace } from './CodePlace.tsx';
import { usePanelTools } from './panel-context.ts';

/** The innermost calls tell most; the rest is a framework's, as a rule. */
const SHOWN = 6;

/** A call stack, innermost call first; a long one folds its outer calls. */
export function StackList({ frames }: { frames: readonly Frame[] }) {
  const { t } = usePanelTools();
  const rest = frames.slice(SHOWN);
  return (
    <>
      <Calls frames={rest.length > 1 ? frames.slice(0, SHOWN) : frames} from={1} />
      {rest.length > 1 && (
        <details className="more">
          <summary>{t(text('panel.verdict.stack-more', { count: rest.length }))}</summary>
          <Calls frames={rest} from={SHOWN + 1} />
        </details>
      )}
    </>
  );
}

function Calls({ frames, from }: { frames: readonly Frame[]; from: number }) {
  return (
    <ol className="stack" start={from}>
      {frames.map((frame, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the stack
        <li key={index}>
          <CodePlace function={frame.function} url={frame.url} line={frame.line} column={frame.column} />
        </li>
      ))}
    </ol>
  );
}
