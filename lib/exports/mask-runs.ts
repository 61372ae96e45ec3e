import { afterHost } from './scan.ts';
import { opaqueRuns } from './shapes.ts';

/**
 * A text with what stands in the place of each long random run and e-mail address in it. The host of an address stays.
 * @param markOf what stands there; the run itself where it may stay
 */
export function maskRuns(value: string, markOf: (raw: string, isEmail: boolean) => string): string {
  const from = afterHost(value);
  let text = '';
  let done = 0;
  for (const { start, end, shape } of opaqueRuns(value.slice(from))) {
    text +=
      value.slice(done, from + start) + markOf(value.slice(from + start, from + end), shape === 'email');
    done = from + end;
  }
  return text + value.slice(done);
}
