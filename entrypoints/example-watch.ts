import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EXAMPLE_HELLO } from '../lib/panel/first-run/example-site.ts';
import { installHook } from '../lib/sensors/page/hook/install-hook.ts';
import { PAGE_SENSORS } from '../lib/sensors/page/sensors.ts';
import { startRelay } from '../lib/sensors/page/start-relay.ts';

/**
 * No extension may inject into its own pages, so the example of the first run brings hook and relay along: the very
 * same, in one world instead of two, with a line to the page around it instead of one to the background.
 */
export default defineUnlistedScript(() => {
  if (!new URLSearchParams(location.search).has('watched')) return;
  installHook(window);
  // The relay takes the hook's line only in a document in which no script of the page can have run, which it tells by
  // the head. A script of the document's own stands in one, and this is its first.
  Object.defineProperty(document, 'head', { get: () => null, configurable: true });
  startRelay(asTopWindow(window), PAGE_SENSORS, (hear) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => hear.message(data);
    window.parent.postMessage(EXAMPLE_HELLO, location.origin, [port2]);
    return { post: (batch) => port1.postMessage(batch), close: () => port1.close() };
  });
  Reflect.deleteProperty(document, 'head');
});

/** The window as it would be in a tab of its own: a frame of the same origin leaves its storage to the one around it. */
function asTopWindow(frame: Window): Window {
  const top: Window = new Proxy(frame, {
    get(target, name) {
      if (name === 'top' || name === 'parent') return top;
      const value: unknown = Reflect.get(target, name, target);
      // Methods want the real window; constructors are left as they are.
      const isMethod = typeof value === 'function' && !Object.hasOwn(value, 'prototype');
      return isMethod ? value.bind(target) : value;
    },
  });
  return top;
}
