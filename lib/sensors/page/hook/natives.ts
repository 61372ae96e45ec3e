/**
 * Natives of the language that the hook uses after the page's scripts have begun, held from before that.
 * Never call a method on a value in the hook (`text.slice()`): it would be looked up on a prototype that is the page's.
 */
const { call } = Function.prototype;
export const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, setPrototypeOf } = Reflect;

/** The method as a function of its `this`. */
export function uncurry<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
): (self: This, ...args: Args) => Result {
  return call.bind(method) as (self: This, ...args: Args) => Result;
}

/** The getter of an accessor, of the object itself or of what it inherits from, as a function of its `this`. */
export function getterOf<Result>(owner: object | null, name: string): (self: unknown) => Result {
  for (let holder = owner; holder; holder = Reflect.getPrototypeOf(holder)) {
    const getter = getOwnPropertyDescriptor(holder, name)?.get;
    if (getter) return uncurry(getter) as (self: unknown) => Result;
  }
  throw new TypeError(name);
}

export const textSlice = uncurry(String.prototype.slice) as (
  text: string,
  from: number,
  to?: number,
) => string;
export const textIndexOf = uncurry(String.prototype.indexOf) as (
  text: string,
  part: string,
  from?: number,
) => number;
export const trimmed = uncurry(String.prototype.trim) as (text: string) => string;
export const upperCase = uncurry(String.prototype.toUpperCase) as (text: string) => string;
export const epochNow: () => number = Date.now;

/** Cuts a record off Object.prototype, where the page may have put `toJSON` or an option of an event. */
export function bare<T extends object>(record: T): T {
  setPrototypeOf(record, null);
  return record;
}

/** A map whose methods the page cannot replace. */
export function privateMap<K, V>(): Map<K, V> {
  const { get, set } = Map.prototype;
  return Object.assign(new Map<K, V>(), { get, set });
}

/** A weak map whose methods the page cannot replace. */
export function privateWeakMap<K extends WeakKey, V>(): WeakMap<K, V> {
  const { get, set } = WeakMap.prototype;
  return Object.assign(new WeakMap<K, V>(), { get, set });
}
