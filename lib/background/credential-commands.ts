import type { SiteState } from '../messaging/protocol.ts';
import { type Handlers, withOrigin } from './command-types.ts';
import { failure } from './failure.ts';
import type { Rehearsals } from './rehearsals.ts';
import type { Reminders } from './reminders.ts';
import type { Sites } from './sites.ts';

export type CredentialCommandDeps = {
  sites: Pick<Sites, 'isRecorded'>;
  rehearsals: Rehearsals;
  reminders: Pick<Reminders, 'set' | 'dismiss'>;
  stateOf(origin: string): Promise<SiteState>;
};

type CredentialRequest = 'rehearsal-look' | 'rehearse' | 'remind' | 'dismiss-reminder';

/** What a person does with single credentials: rehearse their loss, be told before they expire. */
export function createCredentialCommands(deps: CredentialCommandDeps): Pick<Handlers, CredentialRequest> {
  const { sites, stateOf } = deps;
  return {
    'rehearsal-look': ({ origin: input, ...look }) =>
      withOrigin(input, (origin) => deps.rehearsals.look({ ...look, origin })),
    rehearse: ({ origin: input, ...order }) =>
      withOrigin(input, (origin) => deps.rehearsals.rehearse({ ...order, origin })),
    remind: ({ origin: input, credential, minutes, notify }) =>
      withOrigin(input, async (origin) => {
        if (minutes !== null && !sites.isRecorded(origin)) {
          return failure(
            'not-recorded',
            `${origin} is not being recorded, so nobody sees its credentials. Watch it, or resume recording, first.`,
          );
        }
        await deps.reminders.set(origin, credential, minutes, notify);
        return stateOf(origin);
      }),
    'dismiss-reminder': ({ origin: input, credential }) =>
      withOrigin(input, async (origin) => {
        await deps.reminders.dismiss(origin, credential);
        return stateOf(origin);
      }),
  };
}
