import { openSpeaker } from '../../../messaging/page-channel-speaker.ts';
import { createCallSite } from './call-site.ts';
import { createReplace, isInstalled } from './disguise.ts';
import { createFloodLimit, type FloodLimit } from './flood-limit.ts';
import { hearErrors } from './hear-errors.ts';
import { bare } from './natives.ts';
import { patchBroadcasts } from './patch-broadcasts.ts';
import { patchConnections } from './patch-connections.ts';
import { patchCookies } from './patch-cookies.ts';
import { patchDatabases } from './patch-databases.ts';
import { patchFetch } from './patch-fetch.ts';
import { patchStorage } from './patch-storage.ts';
import { patchXhr } from './patch-xhr.ts';

/**
 * Installs the page hook in a realm: hands the private port over, then wraps storage, cookies, fetch and
 * XMLHttpRequest, and listens for errors.
 * Does nothing in a realm that has it. A part that this realm lacks is left out. Once it returned, it looks nothing up in the realm any more.
 */
export function installHook(realm: Window & typeof globalThis): void {
  if (isInstalled(realm)) return;
  const speaker = openSpeaker(realm);
  const replace = createReplace(realm);
  const limits: FloodLimit[] = [];
  const { setTimeout } = realm;
  const newLimit = (): FloodLimit => {
    const limit = createFloodLimit(setTimeout.bind(realm), (count, from, to) =>
      speaker.say(bare({ type: 'dropped', count, from, to })),
    );
    limits.push(limit);
    return limit;
  };
  const callSite = createCallSite(realm);
  const reads = newLimit();
  const parts = [
    () => patchStorage(realm, replace, speaker, callSite, newLimit),
    () => patchCookies(realm, replace, replace.setter, speaker, callSite, newLimit()),
    () => patchDatabases(realm, replace, speaker, callSite, newLimit()),
    () => patchConnections(realm, replace.constructors, speaker, newLimit()),
    () => patchBroadcasts(realm, replace, replace.constructors, speaker, callSite, newLimit()),
    () => hearErrors(realm, speaker, newLimit()),
    () => patchFetch(realm, replace, speaker, newLimit(), reads),
    () => patchXhr(realm, replace, speaker, newLimit(), reads),
  ];
  for (const install of parts) {
    try {
      install();
    } catch {
      // An older or stripped realm: what it has not, cannot be hooked.
    }
  }
  realm.addEventListener('pagehide', () => {
    for (let index = 0; index < limits.length; index += 1) limits[index]?.tell();
  });
}
