import { absoluteLimit } from './absolute-limit.ts';
import { afterSleep } from './after-sleep.ts';
import { clientIdleLimit } from './client-idle-limit.ts';
import type { PatternRule } from './define.ts';
import { delayedReuse } from './delayed-reuse.ts';
import { deployTimes } from './deploy-times.ts';
import { idleLimit } from './idle-limit.ts';
import { neverRenewed } from './never-renewed.ts';
import { renewedLate } from './renewed-late.ts';
import { sameScript } from './same-script.ts';
import { sameWords } from './same-words.ts';
import { severalTabs } from './several-tabs.ts';
import { timeOfDay } from './time-of-day.ts';

/** What several logouts may have in common, one rule each; limits first, since they tell when the next one comes. */
export const patterns: readonly PatternRule[] = [
  idleLimit,
  absoluteLimit,
  clientIdleLimit,
  delayedReuse,
  severalTabs,
  afterSleep,
  deployTimes,
  timeOfDay,
  neverRenewed,
  renewedLate,
  sameScript,
  sameWords,
];
