import * as v from 'valibot';
import { addressParts } from '../address.ts';
import type { TaughtKind } from '../kind.ts';
import { compilePath } from '../path-pattern.ts';
import { method, origin, pathPattern } from '../texts.ts';

const USES = [
  'refresh',
  'sign-in',
  'sign-out',
  'probe',
  'token',
  'revoke',
  'check-session',
  'discovery',
  'other',
] as const;

const schema = v.strictObject({
  kind: v.literal('request'),
  /** Any method where it is missing. */
  method: v.optional(method),
  /** Any origin of the site where it is missing. */
  origin: v.optional(origin),
  path: pathPattern,
  is: v.picklist(USES, 'not-a-use'),
});
type Rule = v.InferOutput<typeof schema>;

/** What a request to this address is for: it outdoes every guess. */
export const request: TaughtKind<Rule> = {
  id: 'request',
  schema,
  on: ['request.finished'],
  fields: [
    { name: 'is', input: 'choice', choices: USES },
    { name: 'method', input: 'text', optional: true },
    { name: 'path', input: 'text' },
    { name: 'origin', input: 'text', optional: true },
  ],
  label: (rule) => `${rule.method ? `${rule.method} ` : ''}${rule.origin ?? ''}${rule.path}`,
  mask: (rule, masks) => ({ ...rule, path: masks.path(rule.path) }),
  apply(rule) {
    const fits = compilePath(rule.path);
    const mark = { as: rule.is, rule: request.label(rule) };
    return (event) => {
      if (event.kind !== 'request.finished') return event;
      if (rule.method && event.method !== rule.method) return event;
      const { origin: from, path } = addressParts(event.url);
      if ((rule.origin && from !== rule.origin) || !fits(path)) return event;
      return { ...event, taught: mark };
    };
  },
  suggest(event) {
    if (event.kind !== 'request.finished') return null;
    const { origin: from, path } = addressParts(event.url);
    return {
      rule: { kind: 'request', method: event.method, origin: from, path, is: 'refresh' },
      field: 'is',
      choices: USES,
    };
  },
};
