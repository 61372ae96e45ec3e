import { type ComponentType, lazy } from 'react';

/**
 * A component that is fetched when it is first drawn, by the name that its module exports it under. Draw it inside a
 * `Suspense`. What it says that is not among the first words its module brings along: lib/messages/words.ts.
 */
export function late<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
) {
  return lazy<ComponentType<Props>>(async () => ({ default: (await load())[name] }));
}
