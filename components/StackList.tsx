import type { Frame } from '../lib/panel/types.ts';
import { CodePlace } from './CodePlace.tsx';

/** A call stack, innermost call first. */
export function StackList({ frames }: { frames: readonly Frame[] }) {
  return (
    <ol className="stack">
      {frames.map((frame, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the stack
        <li key={index}>
          <CodePlace function={frame.function} url={frame.url} line={frame.line} column={frame.column} />
        </li>
      ))}
    </ol>
  );
}
