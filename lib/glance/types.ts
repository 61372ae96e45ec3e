import type { Verdict } from '../classify/types.ts';
import type { NextEnd } from '../deadlines/outlook.ts';

/** A site in one look. Plain data: it crosses from the background to the popup. Times are ms by the browser's clock. */
export type Glance = {
  session: {
    is: 'in' | 'out' | 'unknown';
    /** Since when; null where nothing was seen. */
    since: number | null;
    /** Signed in before anybody looked: `since` is when it was first seen. */
    beganEarlier: boolean;
  };
  /** What ends the running session next, as far as it is known. */
  end: NextEnd;
  /** Last input of the person in any tab. */
  lastActivityAt: number | null;
  /** The latest logout. */
  logout: LastLogout | null;
};

/** A logout in one sentence. */
export type LastLogout = Pick<Verdict, 'id' | 'at' | 'type' | 'code' | 'final'> & {
  /** The verdict's title, in words. May hold words of the page: whoever shows it makes them inert. */
  says: string;
};
