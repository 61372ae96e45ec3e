import type { Intake } from '../intake/types.ts';
import type { Platform } from '../platform/types.ts';
import { noteOtherOrigins } from './note-other-origins.ts';
import type { BackgroundOptions } from './options.ts';
import type { RelatedOrigin } from './related-origins.ts';
import type { Identities } from './reports/index.ts';
import type { TaughtSites } from './taught-sites.ts';

export type IntakeDeps = {
  createIntake: BackgroundOptions['createIntake'];
  taught: Pick<TaughtSites, 'wantedOf'>;
  identities: Pick<Identities, 'noting'>;
  isPrivateStore: Platform['cookies']['isPrivateStore'];
  noteRelated(site: string, found: RelatedOrigin): void;
};

/** One intake a site, made when its first observation comes; what else it hears on the way is noted beside it. */
export function createIntakes(deps: IntakeDeps): (site: string) => Promise<Intake> {
  const { createIntake, taught, identities, isPrivateStore, noteRelated } = deps;
  const intakes = new Map<string, Promise<Intake>>();
  return (site) => {
    const known = intakes.get(site);
    if (known !== undefined) return known;
    const made = createIntake(site, () => taught.wantedOf(site)).then((plain) =>
      noteOtherOrigins(identities.noting(plain, site), site, isPrivateStore, (found) =>
        noteRelated(site, found),
      ),
    );
    intakes.set(site, made);
    return made;
  };
}
