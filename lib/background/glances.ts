import { diagnose } from '../classify/diagnose.ts';
import { glanceOf } from '../glance/glance.ts';
import type { Glance } from '../glance/types.ts';
import type { Resolver } from '../messages/resolve.ts';
import type { Recorder } from '../recorder/index.ts';
import type { TaughtRule } from '../taught/index.ts';

export type GlanceDeps = {
  recorder: Pick<Recorder, 'head' | 'readAll'>;
  taughtOf(site: string): readonly TaughtRule[];
  say: Resolver;
  now: () => number;
};

export type Glances = {
  /** A site in one look, null where nothing was recorded of it. Reads the log only where it has changed. */
  of(site: string): Promise<Glance | null>;
  /** Its words are to be said anew: the person chose another language. */
  forget(): void;
};

/** A verdict, or a credential that expires, may change without an event: so long a look may be old, ms. */
const FRESH_MS = 10_000;

/** The latest look at a site, for a popup that asks every other second and for badges of several sites. */
type Kept = { mark: string; rules: readonly TaughtRule[]; at: number; glance: Glance };

export function createGlances({ recorder, taughtOf, say, now }: GlanceDeps): Glances {
  const looks = new Map<string, Kept>();
  return {
    forget: () => looks.clear(),
    async of(site) {
      const head = await recorder.head(site);
      if (head === null || head.count === 0) {
        looks.delete(site);
        return null;
      }
      const mark = `${head.lastSeq} ${head.count} ${head.clearedUpTo}`;
      const rules = taughtOf(site);
      const asOf = Math.max(now(), head.lastAt ?? 0);
      const kept = looks.get(site);
      const isSame = kept?.mark === mark && kept.rules === rules;
      if (kept !== undefined && isSame && asOf - kept.at < FRESH_MS && kept.glance.logout?.final !== false)
        return kept.glance;
      const events = await recorder.readAll(site);
      const glance = glanceOf(diagnose(events, { asOf, site, taught: rules }), say);
      looks.set(site, { mark, rules, at: asOf, glance });
      return glance;
    },
  };
}
