import * as v from 'valibot';
import type { TaughtKind } from './kind.ts';
import { credential } from './kinds/credential.ts';
import { page } from './kinds/page.ts';
import { reason } from './kinds/reason.ts';
import { request } from './kinds/request.ts';

/** Every kind of rule. To add one: a file in kinds/, its test beside it, a line here, and its words. */
export const taughtKinds = { request, page, reason, credential } as const;

type Kinds = typeof taughtKinds;
export type TaughtKindId = keyof Kinds;
/** One rule of a site. */
export type TaughtRule = {
  [K in TaughtKindId]: Kinds[K] extends TaughtKind<infer Rule> ? Rule : never;
}[TaughtKindId];

/** The kind of a rule, for whoever treats all alike: the rule and its kind belong together by `kind`. */
export function kindOf(rule: Pick<TaughtRule, 'kind'>): TaughtKind<TaughtRule> {
  return taughtKinds[rule.kind] as unknown as TaughtKind<TaughtRule>;
}

/** Guards one rule: the kind decides which fields it has. */
export const taughtRule: v.GenericSchema<unknown, TaughtRule> = v.lazy((input) => {
  const id = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
  return typeof id === 'string' && Object.hasOwn(taughtKinds, id)
    ? (taughtKinds[id as TaughtKindId].schema as v.GenericSchema<unknown, TaughtRule>)
    : unknownKind;
});

const unknownKind = v.pipe(
  v.unknown(),
  v.rawTransform(({ addIssue, NEVER }): TaughtRule => {
    addIssue({ message: 'unknown-kind' });
    return NEVER;
  }),
);
