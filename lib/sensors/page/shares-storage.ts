/** A frame of the same origin as its parent shares its storage: the parent's relay looks after it. */
export function sharesItsParentsStorage(window: Window): boolean {
  try {
    return window.parent !== window && window.parent.document !== null;
  } catch {
    return false;
  }
}
