import type { FileDiagnosis } from './diagnose-file.ts';
import { errorLine } from './error-line.ts';
import { leftOutLines } from './open.ts';
import type { World } from './world.ts';
import { safe } from './wrap.ts';

/** Beside the result, so that it can be piped on: what could not be read, and what was left out. */
export function tellProblems(read: readonly FileDiagnosis[], world: World): void {
  for (const one of read) {
    if (!one.ok) world.note(`${errorLine(one.says, one.file)}\n`);
    else for (const line of leftOutLines(one.imported)) world.note(`${safe(`${one.file}: ${line}`)}\n`);
  }
}
