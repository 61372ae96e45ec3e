import type { Pattern, Verdict } from '../classify/types.ts';
import { idleLimit } from './idle-limit.ts';

/** What several logouts may have in common, one rule each. */
export const patterns: readonly ((verdicts: readonly Verdict[]) => Pattern | null)[] = [idleLimit];
