/**
 * Holds back events that woke the background until its state is there, and lets them through in the order in which
 * the browser gave them; afterwards they pass at once.
 * @param ready never rejects.
 */
export function createGate(ready: Promise<unknown>): <T>(handler: (value: T) => void) => (value: T) => void {
  let open = false;
  const held: (() => void)[] = [];
  void ready.then(() => {
    // What arrives while these run is called by the browser afterwards: one task after the other.
    for (const event of held) event();
    held.length = 0;
    open = true;
  });
  return (handler) => (value) => {
    if (open) handler(value);
    else held.push(() => handler(value));
  };
}
