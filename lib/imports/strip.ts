import type * as v from 'valibot';

/** The parts of a valibot schema that tell which fields it knows. */
type Known = {
  type: string;
  entries?: Record<string, unknown>;
  item?: unknown;
  wrapped?: unknown;
  value?: unknown;
};

/**
 * A copy with only the fields that a schema knows, at every level: a file of a newer version may have more. Values
 * are not checked, that is the guard's; the keys of records stay, but for those that reach a prototype.
 */
export function stripUnknown(schema: v.GenericSchema, value: unknown): unknown {
  return strip(schema as unknown as Known, value);
}

function strip(schema: Known, value: unknown): unknown {
  if (schema.wrapped !== undefined) return strip(schema.wrapped as Known, value);
  if (Array.isArray(value)) {
    return schema.item === undefined ? value : value.map((item) => strip(schema.item as Known, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (schema.entries !== undefined) return pick(schema.entries, value);
  if (schema.type !== 'record') return value;
  const entries = Object.entries(value).filter(([name]) => !PROTOTYPE_KEYS.has(name));
  return Object.fromEntries(entries.map(([name, item]) => [name, strip(schema.value as Known, item)]));
}

const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

function pick(known: Record<string, unknown>, value: object): unknown {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(known)) {
    if (Object.hasOwn(value, name))
      kept[name] = strip(known[name] as Known, (value as Record<string, unknown>)[name]);
  }
  return kept;
}
