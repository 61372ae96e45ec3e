import { browser, family } from './browser.ts';
import { injectRelay, registerScripts } from './content-scripts.ts';
import { matchPattern } from './match-pattern.ts';

const hasAccess = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [matchPattern(origin, family)] }).catch(() => false);

/** Scripts that are registered for each watched site. */
export const siteScripts = {
  register: (origins: readonly string[]) =>
    registerScripts(origins.map((origin) => matchPattern(origin, family))),
  inject: injectRelay,
  hasAccess,
};

/** Scripts that the manifest brings for every site: nothing to register. */
export const manifestScripts = { ...siteScripts, register: async () => {} };
