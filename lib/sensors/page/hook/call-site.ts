import { MAX_STACK_CHARS, type Witness } from '../../../messaging/page-channel.ts';
import {
  apply,
  bare,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getterOf,
  textIndexOf,
  textSlice,
} from './natives.ts';

/** Deep enough for a framework between the page's code and the call; V8's default is 10. */
const STACK_FRAMES = 30;

/** Removes our own lines and V8's heading. */
function foreignLines(stack: string, ownFile: string): string {
  let kept = '';
  for (let from = 0; from < stack.length; ) {
    const newline = textIndexOf(stack, '\n', from);
    const end = newline === -1 ? stack.length : newline;
    const line = textSlice(stack, from, end);
    const isOurs = line === 'Error' || (ownFile !== '' && textIndexOf(line, ownFile) !== -1);
    if (!isOurs && kept.length + line.length < MAX_STACK_CHARS) kept += kept === '' ? line : `\n${line}`;
    from = end + 1;
  }
  return kept;
}

/**
 * Tells who makes the present call: the raw stack without our frames, and the event that is being handled
 * (`window.event`): stacks do not show timers, but a call outside any trusted event was no click.
 *
 * `Error.prepareStackTrace` can forge a stack and a small `Error.stackTraceLimit` cut it, so both are set aside for the moment.
 * Where the page has locked them, no stack is better than a forged one.
 * Costs 8 µs for ten frames and 30 µs for 25 (Chromium 156): call it for losses only.
 */
export function createCallSite(realm: Window & typeof globalThis): () => Witness {
  const NativeError = realm.Error;
  const currentEvent = getterOf<Event | undefined>(realm, 'event');
  const typeOf = getterOf<string>(realm.Event.prototype, 'type');
  const stackGetter = getOwnPropertyDescriptor(NativeError.prototype, 'stack')?.get;
  const readStack = (error: Error): unknown => (stackGetter ? apply(stackGetter, error, []) : error.stack);
  // `at f (chrome-extension://…/page-hook.js:1:2)` in Chromium, `f@<anonymous code>:2:1` in Firefox.
  const ownFile = /(?:@|\(|at )([^@(\n]+:)\d+:\d+\)?$/m.exec(String(readStack(new NativeError())))?.[1] ?? '';

  /**
   * Runs with a property of Error set to a value, then puts back what was there; undefined where it is locked.
   * A plain property is assigned to, which costs nothing; an accessor of the page's is neither called nor kept out.
   */
  function withOwn<T>(
    name: 'prepareStackTrace' | 'stackTraceLimit',
    value: unknown,
    run: () => T,
  ): T | undefined {
    const errors = NativeError as unknown as Record<string, unknown>;
    const before = getOwnPropertyDescriptor(NativeError, name);
    if (before?.writable) errors[name] = value;
    else if (!defineProperty(NativeError, name, bare({ value, configurable: true, writable: true })))
      return undefined;
    try {
      return run();
    } finally {
      if (before?.writable) errors[name] = before.value;
      else if (before) defineProperty(NativeError, name, bare(before));
      else deleteProperty(NativeError, name);
    }
  }

  const capture = (): unknown => withOwn('stackTraceLimit', STACK_FRAMES, () => readStack(new NativeError()));

  return () => {
    const witness: Witness = bare({});
    try {
      const isForgeable = 'prepareStackTrace' in NativeError;
      const stack = isForgeable ? withOwn('prepareStackTrace', undefined, capture) : capture();
      if (typeof stack === 'string') witness.stack = foreignLines(stack, ownFile);
      const event = currentEvent(realm);
      witness.input = event
        ? bare({ type: textSlice(typeOf(event), 0, 400), trusted: event.isTrusted })
        : null;
    } catch {
      // The call is still told of, without its caller.
    }
    return witness;
  };
}
