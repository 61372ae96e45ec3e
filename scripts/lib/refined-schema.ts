import { toJsonSchema } from '@valibot/to-json-schema';
import { kinds } from '../../lib/events/event.ts';

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
  return {
    ...base,
    title: `${base.title}, with every kind of event`,
    $defs: {
      ...defs,
      event: { ...event, anyOf: names.map((name) => ({ $ref: `#/$defs/event.${name}` })) },
      ...Object.fromEntries(names.map((name) => [`event.${name}`, definitionOf(name)])),
    },
  };
}

function definitionOf(name: keyof typeof kinds): JsonObject {
  const { $schema: _dialect, ...definition } = toJsonSchema(kinds[name], {
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
