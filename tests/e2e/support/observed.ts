import type { ObservationId } from '../../capture/observations.ts';
import { test } from './fixtures.ts';

/**
 * Says that the running test found these in the log: that makes their cells in docs/capture.md. Call it after the
 * assertion. Counts only if the whole test passes.
 */
export function observed(...ids: ObservationId[]): void {
  for (const id of ids) test.info().annotations.push({ type: 'observed', description: id });
}

/** The same where the browser shows the change and not who made it, or another part of it is missing: which. */
export function observedWithout(missing: string, ...ids: ObservationId[]): void {
  for (const id of ids)
    test.info().annotations.push({ type: 'observed', description: `${id} without ${missing}` });
}
