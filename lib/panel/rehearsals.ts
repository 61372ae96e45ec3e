import type { Diagnosis } from '../classify/types.ts';
import type { Credential, Rehearsal } from '../detect/types.ts';
import type { Place } from '../events/credential.ts';
import type { RehearsalLook, Request } from '../messaging/protocol.ts';
import type { ChangeHow } from '../messaging/rehearsal-order.ts';
import { failureIn } from './answers.ts';
import type { PanelPlatform, PanelTarget } from './platform.ts';

export type { ChangeHow, Rehearsal, RehearsalLook };

/** Where a credential lies that can be changed on purpose. */
export type ChangeablePlace = Extract<Request, { type: 'rehearsal-look' }>['place'];

/** Older ones are history: they stand in the event list. */
const SHOWN_FOR_MS = 600_000;

/**
 * Places of a credential that a rehearsal can reach: the tab's web storage and the cookie jar. A cookie that was only
 * seen on its way lies nobody knows where, until the jar tells.
 */
export function changeablePlaces({ place, alsoIn }: Pick<Credential, 'place' | 'alsoIn'>): ChangeablePlace[] {
  return [place, ...alsoIn].flatMap((one: Place) => {
    const { area, key, path, origin, httpOnly } = one;
    if (area !== 'localStorage' && area !== 'sessionStorage' && area !== 'cookie') return [];
    if (area === 'cookie' && origin === undefined) return [];
    return [
      {
        area,
        key,
        ...(path === undefined ? {} : { path }),
        ...(origin === undefined ? {} : { origin }),
        ...(httpOnly === undefined ? {} : { httpOnly }),
      },
    ];
  });
}

/** The user's last rehearsal, while it is news; null where there is none. */
export function latestRehearsal({ rehearsals }: Diagnosis, nowMs: number): Rehearsal | null {
  const last = rehearsals.at(-1);
  return last && nowMs - last.at < SHOWN_FOR_MS ? last : null;
}

/** Asks and orders; both reject with a sentence for the person. */
export type RehearsalActions = {
  lookAtRehearsal(place: ChangeablePlace): Promise<RehearsalLook>;
  rehearse(order: {
    place: ChangeablePlace;
    how: ChangeHow;
    credential: Credential;
    tabId: number;
  }): Promise<void>;
};

export function createRehearsalActions(
  platform: Pick<PanelPlatform, 'request'>,
  target: PanelTarget,
  originNow: () => string,
): RehearsalActions {
  async function ask(message: Request): Promise<unknown> {
    const answer = await platform.request(message);
    const failure = failureIn(answer);
    if (failure !== null) throw new Error(failure.message || failure.code);
    return answer;
  }
  const tabId = target.kind === 'tab' ? target.tabId : null;
  return {
    lookAtRehearsal: async (place) =>
      // Made by our own background a moment ago.
      (await ask({ type: 'rehearsal-look', origin: originNow(), tabId, place })) as RehearsalLook,
    async rehearse({ place, how, credential: { fingerprint, kind }, tabId: inTab }) {
      const order = { origin: originNow(), tabId: inTab, place, how, fingerprint, credential: kind };
      await ask({ type: 'rehearse', ...order });
    },
  };
}
