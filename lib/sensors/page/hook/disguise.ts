import { apply, defineProperty, getOwnPropertyDescriptor, privateWeakMap } from './natives.ts';

type Method = (this: never, ...args: never[]) => unknown;
/** Puts a wrapper in the place of a method. The wrapper must be a method of a class: strict, and no constructor. */
export type Replace = <Native extends Method>(
  owner: object,
  name: string,
  wrap: (native: Native) => Method,
) => void;

/** An argument that no native takes and no page passes, and what only our `toString` answers to it. */
const ASK = 'logout-lens:installed?';
const ANSWER = 'logout-lens:installed';

/** Whether the hook is in this realm already: a document that was opened anew keeps its realm. */
export function isInstalled({ Function: { prototype } }: typeof globalThis): boolean {
  return apply(prototype.toString, prototype.toString, [ASK] as never) === ANSWER;
}

/**
 * Makes wrappers look as the natives that they stand for: same property attributes, `name`, `length`, and the
 * native's own text from `toString()`, for which `Function.prototype.toString` is wrapped too (as Sentry's SDK does).
 * Does not hide from another realm's `toString`, nor from one who reads stacks: no wrapper can.
 */
export function createReplace(realm: typeof globalThis): Replace {
  const natives = privateWeakMap<object, Method>();
  const replace: Replace = (owner, name, wrap) => {
    const present = getOwnPropertyDescriptor(owner, name);
    const native: unknown = present?.value;
    if (typeof native !== 'function' || !present?.configurable) return;
    const wrapper = wrap(native as never);
    for (const own of ['length', 'name']) {
      const attributes = getOwnPropertyDescriptor(native, own);
      if (attributes) defineProperty(wrapper, own, attributes);
    }
    natives.set(wrapper, native as Method);
    defineProperty(owner, name, { ...present, value: wrapper });
  };
  replace(realm.Function.prototype, 'toString', (native: (...args: [unknown?]) => string) => {
    class Wrapper {
      toString(...args: [unknown?]): string {
        if (args[0] === ASK) return ANSWER;
        return apply(native, natives.get(this) ?? this, args);
      }
    }
    return Wrapper.prototype.toString;
  });
  return replace;
}
