import { guardWord, HAND_OVER, HELLO, type HookWord, WORD } from './page-channel.ts';

/** The hook's side of the channel, as the relay knows it: nothing until a port has come, and never a way back. */
export type HookLink = {
  /** True once the hook of this document has handed its port over. Without it, changes come without a stack. */
  readonly linked: boolean;
  close(): void;
};

/**
 * Whether page script can have run in the document. In a document that the parser makes there is no head yet at
 * document_start; about:blank has one from the beginning (Firefox) and no script of its own.
 */
const pageMayHaveRun = (document: Document): boolean =>
  document.head !== null && document.defaultView?.location.protocol !== 'about:';

/**
 * Takes the hook's port, in either order of the two scripts, and hears its words synchronously.
 * A hand-over that comes after page script can have run is not taken: it could be the page's own.
 * @param onWord called inside the hook's call; what it throws ends here.
 */
export function listenToHook(document: Document, onWord: (word: HookWord) => void): HookLink {
  let port: MessagePort | null = null;
  const hear = (event: Event): void => {
    event.preventDefault();
    try {
      const word = guardWord((event as MessageEvent<unknown>).data);
      if (word) onWord(word);
    } catch {
      // An error in a sensor must not surface in the page's console as the page's own.
    }
  };
  const take = (event: Event): void => {
    document.removeEventListener(HAND_OVER, take);
    const offered = (event as MessageEvent<unknown>).ports?.[0];
    if (port || !offered || pageMayHaveRun(document)) return;
    event.preventDefault();
    port = offered;
    port.addEventListener(WORD, hear);
  };
  if (!pageMayHaveRun(document)) {
    document.addEventListener(HAND_OVER, take);
    document.dispatchEvent(new Event(HELLO));
  }
  return {
    get linked() {
      return port !== null;
    },
    close() {
      document.removeEventListener(HAND_OVER, take);
      port?.removeEventListener(WORD, hear);
    },
  };
}
