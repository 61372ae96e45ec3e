/** A script of ours that waits for orders in one document, in the extension's own world. */
type WaitingScript = { document: Document; isAlive(): boolean; order(order: never): unknown };
type World = Record<symbol, WaitingScript | undefined>;
type Namespace = { runtime?: { id?: string } };

/**
 * Whether the extension that put this script into the document is still the one at work: not after it was updated, loaded
 * anew or switched off.
 */
export function isExtensionAlive(): boolean {
  try {
    const { browser, chrome } = globalThis as { browser?: Namespace; chrome?: Namespace };
    return (browser?.runtime ?? chrome?.runtime)?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Waits under a name for orders of the background. It is put into a document again and again: where one waits there
 * already, this does nothing. One of another document (a window may outlive its first document), or of an extension that
 * is not at work any more, does not count.
 * @param begin makes what carries out orders; called where none waits yet
 */
export function waitForOrders<Order>(name: string, begin: () => (order: Order) => unknown): void {
  const world = globalThis as unknown as World;
  const key = Symbol.for(name);
  if (world[key]?.document === document && world[key].isAlive()) return;
  world[key] = { document, isAlive: isExtensionAlive, order: begin() };
}

/**
 * Hands an order to the script that waits under a name. Runs in the document: self-contained, since the browser takes
 * its text, and with the order as text, since Chromium drops every null on the way.
 * @returns what it answers, null where none waits that is alive
 */
export function handOver(name: string, order: string): unknown {
  const waiting = (globalThis as unknown as World)[Symbol.for(name)];
  const isReady = waiting?.document === document && waiting.isAlive();
  return isReady ? waiting.order(JSON.parse(order) as never) : null;
}
