import type { Intake } from '../../intake/types.ts';
import type { Area } from '../../platform/area.ts';
import { readIdentity, type TokenIdentity } from '../../secrets/index.ts';

type Noted = { store: string; at: number; who: TokenIdentity };

/** Who was signed in, where a person wants that in the reports of a site. In memory that ends with the browser. */
export type Identities = {
  load(): Promise<void>;
  /** Who it was at a moment, in a cookie jar (null: the usual one); null where no token told. */
  of(site: string, cookieStoreId: string | null, at: number): TokenIdentity | null;
  /** A site's intake that also looks whom tokens name. Costs nothing where nobody wants to know. */
  noting(intake: Intake, site: string): Intake;
  forget(site: string): void;
};

const KEY = 'report-identities';
const KEPT = 20;

export function createIdentities(options: {
  session: Area;
  wants(site: string): boolean;
  isPrivateStore(storeId: string): boolean;
}): Identities {
  const { session, wants } = options;
  const noted = new Map<string, Noted[]>();
  const save = () => void session.set({ [KEY]: [...noted] }).catch(() => {});

  function note(site: string, store: string | null, at: number, raw: string): void {
    if (store !== null && options.isPrivateStore(store)) return;
    const who = readIdentity(raw);
    if (who === null) return;
    const list = noted.get(site) ?? [];
    const last = list.findLast((one) => one.store === (store ?? ''));
    // A token may name the address, the next one only the id: what is known of the same person stays.
    const isSame = last !== undefined && (who.userId ?? last.who.userId) === last.who.userId;
    const known = isSame ? { ...last.who, ...who } : who;
    if (last !== undefined && JSON.stringify(known) === JSON.stringify(last.who)) return;
    noted.set(site, [...list, { store: store ?? '', at: isSame ? last.at : at, who: known }].slice(-KEPT));
    save();
  }

  return {
    async load() {
      const stored = await session.get(KEY).catch(() => null);
      // Only this file writes it, into memory that only the extension reaches.
      for (const [site, list] of (stored ?? []) as [string, Noted[]][]) noted.set(site, list);
    },
    of(site, cookieStoreId, at) {
      const list = noted.get(site) ?? [];
      const own = cookieStoreId === null ? list : list.filter(({ store }) => store === cookieStoreId);
      return own.findLast((one) => one.at <= at)?.who ?? null;
    },
    noting: (intake, site) => ({
      ...intake,
      fromObservation(observation, sender, at) {
        if (wants(site) && sender.cookieStoreId !== null) {
          const { cookieStoreId } = sender;
          if (observation.type === 'storage') note(site, cookieStoreId, at, observation.after ?? '');
          else if (observation.type === 'body') note(site, cookieStoreId, at, observation.text ?? '');
          else if (observation.type === 'snapshot')
            for (const { value } of observation.entries) note(site, cookieStoreId, at, value);
        }
        return intake.fromObservation(observation, sender, at);
      },
      fromRequest(request) {
        if (wants(site) && request.cookieStoreId)
          for (const { name, value } of request.requestHeaders ?? [])
            if (/^(?:authorization|cookie)$/i.test(name))
              note(site, request.cookieStoreId, request.startedAt, value ?? '');
        return intake.fromRequest(request);
      },
    }),
    forget(site) {
      if (noted.delete(site)) save();
    },
  };
}
