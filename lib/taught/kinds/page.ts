import * as v from 'valibot';
import { addressParts } from '../address.ts';
import type { TaughtKind } from '../kind.ts';
import { compilePath } from '../path-pattern.ts';
import { origin, pathPattern } from '../texts.ts';

const USES = ['sign-in-page', 'other'] as const;

const schema = v.strictObject({
  kind: v.literal('page'),
  /** Any origin of the site where it is missing. */
  origin: v.optional(origin),
  path: pathPattern,
  is: v.picklist(USES, 'not-a-use'),
});
type Rule = v.InferOutput<typeof schema>;

/** Whether a page is one to sign in on: as a page that is shown, and as what a redirect leads to. */
export const page: TaughtKind<Rule> = {
  id: 'page',
  schema,
  on: ['page.navigated', 'request.finished'],
  fields: [
    { name: 'is', input: 'choice', choices: USES },
    { name: 'path', input: 'text' },
    { name: 'origin', input: 'text', optional: true },
  ],
  label: (rule) => `${rule.origin ?? ''}${rule.path}`,
  mask: (rule, masks) => ({ ...rule, path: masks.path(rule.path) }),
  apply(rule) {
    const fitsPath = compilePath(rule.path);
    const mark = { as: rule.is, rule: page.label(rule) };
    const fits = (url: string, base: string) => {
      const { origin: from, path } = addressParts(url);
      return (!rule.origin || (from || base) === rule.origin) && fitsPath(path);
    };
    return (event) => {
      if (event.kind === 'page.navigated') return fits(event.url, '') ? { ...event, taught: mark } : event;
      if (event.kind !== 'request.finished') return event;
      const isPage = (event.type === 'main_frame' || event.type === 'sub_frame') && fits(event.url, '');
      const leadsThere =
        event.redirectTo !== undefined && fits(event.redirectTo, addressParts(event.url).origin);
      if (!isPage && !leadsThere) return event;
      return { ...event, ...(isPage ? { taught: mark } : {}), ...(leadsThere ? { taughtTarget: mark } : {}) };
    };
  },
  suggest(event) {
    if (event.kind !== 'page.navigated' || event.frameId) return null;
    const { origin: from, path } = addressParts(event.url);
    return { rule: { kind: 'page', origin: from, path, is: 'sign-in-page' }, field: 'is', choices: USES };
  },
};
