/** What the pointer met since the guard was set: nothing yet, the control, or something else. */
export type PressGuard = { met: 'nothing' | 'control' | 'other'; lift(): void };

/**
 * Sees to it that a press meets this control or nobody: what would meet something else is stopped before a page hears
 * of it, and can be tried again. A view may grow between the last look at a control and the press; Playwright guards its
 * own presses in Chromium the same way (https://playwright.dev/docs/actionability), puppeteer does not. Runs in the page
 * and is therefore self-contained; whatever listened on the window before it still hears a press that is stopped.
 */
export function guardPress(element: Element): PressGuard {
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;
  const guard: PressGuard = {
    met: 'nothing',
    lift: () => {
      for (const type of types) window.removeEventListener(type, watch, { capture: true });
    },
  };
  function watch(event: Event): void {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const met =
      path.includes(element) ||
      path.some((one) => one instanceof HTMLLabelElement && one.control === element) ||
      (path[0] instanceof Element && path[0].contains(element));
    // What the press itself brings about (a view that moves under the pointer) is no miss.
    if (met || guard.met === 'control') {
      guard.met = 'control';
      return;
    }
    guard.met = 'other';
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  for (const type of types) window.addEventListener(type, watch, { capture: true });
  return guard;
}
