import type { EventDraft } from '../events/event.ts';
import { ExportRefused } from '../exports/index.ts';
import { scan } from '../exports/scan.ts';
import { englishResolver, type Resolver } from '../messages/resolve.ts';
import type { SiteState } from '../messaging/protocol.ts';
import type { Recorder } from '../recorder/index.ts';
import { parseTaught, readRules, type TaughtRule } from '../taught/index.ts';
import { type Answer, type Handlers, withOrigin } from './command-types.ts';
import { failure } from './failure.ts';
import type { Sites } from './sites.ts';
import type { TaughtSites } from './taught-sites.ts';

export type TaughtCommandDeps = {
  recorder: Pick<Recorder, 'append' | 'head'>;
  sites: Pick<Sites, 'isRecorded' | 'get'>;
  taught: Pick<TaughtSites, 'of' | 'teach'>;
  stateOf(origin: string): Promise<SiteState>;
  /** Words of what is wrong with a rule; English where nothing is said. */
  say?: Resolver;
  now: () => number;
};

/** What a person teaches of a site. */
export function createTaughtCommands(deps: TaughtCommandDeps): Pick<Handlers, 'teach'> {
  const { recorder, sites, taught, stateOf, now } = deps;

  /** All or nothing: one rule that is wrong, and everything stays as it was. */
  async function teach(origin: string, input: unknown): Promise<Answer> {
    const isKnown = sites.isRecorded(origin) || sites.get(origin) !== null;
    if (!isKnown && ((await recorder.head(origin))?.count ?? 0) === 0) {
      return failure(
        'not-watched',
        `${origin} is not watched. Watch it first, then teach what is special of it.`,
      );
    }
    const read = typeof input === 'string' ? parseTaught(input) : readRules(input);
    if (!read.ok)
      return failure(`taught-${read.problem.code}`, (deps.say ?? englishResolver)(read.problem.says));
    const secret = secretPlace(read.rules);
    if (secret !== null) {
      return failure(
        'taught-secret',
        `At ${secret}: this looks like a credential itself. Write the name of the place that holds it, never what it holds.`,
      );
    }
    await taught.teach(origin, read.rules);
    const draft: EventDraft = { kind: 'site.taught', at: now(), by: 'user', rules: taught.of(origin).length };
    await recorder.append({ site: origin, drafts: [draft] });
    return stateOf(origin);
  }

  return {
    teach: ({ origin: input, rules }) => withOrigin(input, (origin) => teach(origin, rules)),
  };
}

/** Where a rule holds what no export would let out, null where none does. */
function secretPlace(rules: readonly TaughtRule[]): string | null {
  try {
    scan({ rules }, { look: 'tokens' });
    return null;
  } catch (error) {
    return error instanceof ExportRefused ? error.where : 'rules';
  }
}
