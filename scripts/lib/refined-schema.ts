import { toJsonSchema } from '@valibot/to-json-schema';
import { kinds } from '../../lib/events/event.ts';
import { TAUGHT_LIMITS, taughtKinds } from '../../lib/taught/index.ts';

type JsonObject = { [key: string]: unknown };

/**
 * The project's own schema of a timeline: the public contract with one definition per event kind, in which unknown
 * fields are refused. The contract's definition of an event stays beside them, so the result accepts nothing that
 * the contract refuses.
 * @param base the contract, docs/timeline.base.schema.json
 */
export function refinedSchema(base: JsonObject): JsonObject {
  const defs = asObject(base.$defs);
  const event = asObject(defs.event);
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const rules = Object.values(taughtKinds);
  return {
    ...base,
    title: `${base.title}, with every kind of event`,
    properties: {
      ...asObject(base.properties),
      taught: {
        type: 'array',
        maxItems: TAUGHT_LIMITS.rules,
        description: 'what the person taught of the site (docs/teaching.md); absent where nothing',
        items: { anyOf: rules.map(({ id }) => ({ $ref: `#/$defs/taught.${id}` })) },
      },
      language: {
        type: 'string',
        description:
          'BCP 47 tag of the language that its texts are in; absent where they are English. Codes, kinds and whatever was recorded are the same in every language',
      },
    },
    $defs: {
      ...defs,
      event: { ...event, anyOf: names.map((name) => ({ $ref: `#/$defs/event.${name}` })) },
      ...Object.fromEntries(names.map((name) => [`event.${name}`, definitionOf(kinds[name])])),
      ...Object.fromEntries(rules.map(({ id, schema }) => [`taught.${id}`, definitionOf(schema)])),
    },
  };
}

function definitionOf(schema: Parameters<typeof toJsonSchema>[0]): JsonObject {
  const { $schema: _dialect, ...definition } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    // A picklist as the key of a record and `finite` have no word in JSON Schema (JSON has no infinity anyway).
    errorMode: 'ignore',
  });
  return definition;
}

function asObject(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null) throw new TypeError('the contract has lost a definition');
  return value as JsonObject;
}
