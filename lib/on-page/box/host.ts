import type { OnPageKind } from '../../messaging/on-page-order.ts';
import { styleOf } from './style.ts';

/** The one element of ours in the page: it has no text, no name and, but for `popover`, no attribute. */
export type Host = {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts it before everything else that the page has, where it is not there already. */
  keep(): 'kept' | 'put-back';
  /** Before what came into the top layer since. */
  raise(): void;
  remove(): void;
};

/** The browser's own class of a frame's window, which no type of TypeScript's has. */
type Classes = { CSSStyleSheet: typeof CSSStyleSheet };

/** What shows something of its own in the place of its children. */
const REPLACED = 'video,audio,iframe,img,canvas,object,embed,svg,input,textarea,select';

/**
 * Inside of what the page made the only thing that can be used: a dialog (`showModal`), or what fills the screen. All
 * that is outside of it is inert, in the top layer, too (Chromium 156, measured). Over a film that fills the screen it is
 * seen and cannot be pressed.
 */
function parentIn(doc: Document): Element | null {
  const modals = doc.querySelectorAll('dialog:modal');
  const full = doc.fullscreenElement?.matches(REPLACED) ? null : doc.fullscreenElement;
  return modals.item(modals.length - 1) ?? full ?? doc.documentElement;
}

/** Strict policies (`style-src 'none'`) have no say in sheets that are made by script, nor in those of extensions. */
function addStyle(doc: Document, classes: Classes, root: ShadowRoot, css: string): void {
  try {
    const sheet = new classes.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = doc.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

export function createHost(doc: Document, classes: Classes, kind: OnPageKind): Host {
  const element = doc.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(doc, classes, root, styleOf(kind));
  const isShown = () => element.matches(':popover-open');

  function show(): void {
    try {
      element.showPopover();
    } catch {
      // The page is just taking it away: the next look puts it back.
    }
  }

  return {
    element,
    root,
    keep() {
      const strange = element.getAttributeNames().filter((name) => name !== 'popover');
      for (const name of strange) element.removeAttribute(name);
      const parent = parentIn(doc);
      const isThere = element.isConnected && element.parentElement === parent;
      const isOurs = strange.length === 0 && element.popover === 'manual';
      if (isThere && isOurs && isShown()) return 'kept';
      element.popover = 'manual';
      if (!isThere) parent?.append(element);
      if (!isShown()) show();
      return 'put-back';
    },
    raise() {
      if (isShown()) element.hidePopover();
      show();
    },
    remove: () => element.remove(),
  };
}
