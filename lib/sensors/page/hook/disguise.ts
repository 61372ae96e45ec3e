import { apply, bare, defineProperty, getOwnPropertyDescriptor, privateWeakMap } from './natives.ts';

type Method = (this: never, ...args: never[]) => unknown;
/** Puts a wrapper in the place of a method. The wrapper must be a method of a class: strict, and no constructor. */
export type Replace = <Native extends Method>(
  owner: object,
  name: string,
  wrap: (native: Native) => Method,
) => void;

/** The same for the setter of an accessor; `wrap` gives an object whose own setter of that name is the wrapper. */
export type ReplaceSetter = (
  owner: object,
  name: string,
  wrap: (native: (value: unknown) => void) => object,
) => void;

/** Puts a wrapper in the place of a constructor; `made` hears of every instance. */
export type ReplaceConstructor = (owner: object, name: string, made: (instance: object) => void) => void;

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
export function createReplace(realm: typeof globalThis): Replace & {
  setter: ReplaceSetter;
  constructors: ReplaceConstructor;
} {
  const natives = privateWeakMap<object, Method>();
  function disguise(wrapper: object, native: Method): void {
    for (const own of ['length', 'name']) {
      const attributes = getOwnPropertyDescriptor(native, own);
      if (attributes) defineProperty(wrapper, own, attributes);
    }
    natives.set(wrapper, native);
  }
  const replace: Replace = (owner, name, wrap) => {
    const present = getOwnPropertyDescriptor(owner, name);
    const native: unknown = present?.value;
    if (typeof native !== 'function' || !present?.configurable) return;
    const wrapper = wrap(native as never);
    disguise(wrapper, native as Method);
    defineProperty(owner, name, { ...present, value: wrapper });
  };
  const setter: ReplaceSetter = (owner, name, wrap) => {
    const present = getOwnPropertyDescriptor(owner, name);
    if (!present?.set || !present.configurable) return;
    const wrapper = getOwnPropertyDescriptor(wrap(present.set), name)?.set;
    if (!wrapper) return;
    disguise(wrapper, present.set as Method);
    defineProperty(owner, name, { ...present, set: wrapper });
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
  // A proxy without a prototype in its handler: statics, `prototype`, `name`, `length` and `instanceof` stay the native's.
  const { construct } = Reflect;
  const constructors: ReplaceConstructor = (owner, name, made) => {
    const present = getOwnPropertyDescriptor(owner, name);
    const native = present?.value;
    if (typeof native !== 'function' || !present?.configurable) return;
    const handler: ProxyHandler<typeof native> = bare({
      construct(target, args: unknown[], newTarget) {
        const instance = construct(target, args, newTarget) as object;
        try {
          made(instance);
        } catch {
          // Our failure never reaches the page.
        }
        return instance;
      },
    });
    const wrapper = new Proxy(native, handler);
    natives.set(wrapper, native);
    defineProperty(owner, name, { ...present, value: wrapper });
    const back = getOwnPropertyDescriptor(native.prototype, 'constructor');
    if (back) defineProperty(native.prototype, 'constructor', { ...back, value: wrapper });
  };
  return Object.assign(replace, { setter, constructors });
}
