import * as v from 'valibot';
import type { EventOf, LogEvent } from '../../events/event.ts';
import type { WordFields } from '../../events/kinds/request.ts';
import { addressParts } from '../address.ts';
import type { TaughtKind } from '../kind.ts';
import { compilePath } from '../path-pattern.ts';
import { fieldPlace, headerName, meanings, pathPattern, statuses } from '../texts.ts';

const PLACES = ['header', 'body'] as const;
/** What a program writes; anything else is a sentence. */
const CODE = /^[A-Za-z0-9][\w.:/-]{0,79}$/;
/** Set by lib/secrets in the place of what it would not keep. */
const MASKED = '[masked]';

const rest = {
  kind: v.literal('reason'),
  /** Any address of the site where it is missing. */
  path: v.optional(pathPattern),
  statuses,
  means: v.optional(meanings),
};
const schema = v.variant(
  'in',
  [
    v.strictObject({ in: v.literal('header'), name: headerName, ...rest }),
    v.strictObject({ in: v.literal('body'), name: fieldPlace, ...rest }),
  ],
  'not-a-place',
);
type Rule = v.InferOutput<typeof schema>;
type Answer = EventOf<'request.finished'> | EventOf<'response.body'>;

/** Where an answer states why it ends the session: on these statuses, in this header or this field of the body. */
export const reason: TaughtKind<Rule> = {
  id: 'reason',
  schema,
  on: ['request.finished', 'response.body'],
  fields: [
    { name: 'in', input: 'choice', choices: PLACES },
    { name: 'name', input: 'text' },
    { name: 'statuses', input: 'statuses' },
    { name: 'path', input: 'text', optional: true },
    { name: 'means', input: 'meanings', optional: true },
  ],
  label: (rule) => `${rule.statuses.join(', ')} ${rule.path ? `${rule.path} ` : ''}${rule.name}`,
  mask: (rule, masks) => ({
    ...rule,
    ...(rule.path === undefined ? {} : { path: masks.path(rule.path) }),
    ...(rule.in === 'body' ? { name: masks.name(rule.name) } : {}),
  }),
  apply(rule) {
    const fits = rule.path === undefined ? () => true : compilePath(rule.path);
    const place = rule.in === 'header' ? rule.name.toLowerCase() : placeOf(rule.name);
    const kind = rule.in === 'header' ? 'request.finished' : 'response.body';
    return (event) => {
      if (event.kind !== kind || !isAnswer(event) || !rule.statuses.includes(event.status ?? 0)) return event;
      const said = saidAt(event.fields, place);
      if (said === null || !fits(addressParts(event.url).path)) return event;
      const isCode = CODE.test(said) && said !== MASKED;
      const means = rule.means && Object.hasOwn(rule.means, said) ? (rule.means[said] ?? null) : null;
      return {
        ...event,
        taughtReason: {
          code: isCode ? said : null,
          message: isCode ? null : said,
          means,
          rule: reason.label(rule),
        },
      };
    };
  },
  wants(rule) {
    const { statuses } = rule;
    return rule.in === 'header'
      ? { headers: [{ name: rule.name.toLowerCase(), statuses }] }
      : { fields: [{ place: placeOf(rule.name), statuses }] };
  },
  suggest(event) {
    if (!isAnswer(event) || event.status === null) return null;
    const names = Object.keys(event.fields ?? {}).filter((name) => !name.startsWith('location.'));
    const [name] = names;
    if (name === undefined) return null;
    const where = event.kind === 'response.body' ? 'body' : 'header';
    return {
      rule: { kind: 'reason', statuses: [event.status], in: where, name },
      field: 'name',
      choices: names,
    };
  },
};

function isAnswer(event: LogEvent): event is Answer {
  return event.kind === 'request.finished' || event.kind === 'response.body';
}

function saidAt(fields: WordFields | undefined, place: string): string | null {
  if (!fields || !Object.hasOwn(fields, place)) return null;
  return fields[place] || null;
}

/** `/error/0/why` (RFC 6901) and `error[0].why` are one place; the log writes the second. */
export function placeOf(name: string): string {
  if (!name.startsWith('/')) return name;
  return name
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((place, step) => {
      if (/^\d{1,3}$/.test(step)) return `${place}[${step}]`;
      return place === '' ? step : `${place}.${step}`;
    }, '');
}
