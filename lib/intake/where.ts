import type { Sender } from './types.ts';

/** The common fields of an event that say where it happened. */
export type Where = {
  tabId: number | null;
  frameId: number | null;
  origin: string | null;
  documentId: string | null;
  cookieStoreId: string | null;
};

const MAX_ID_CHARS = 100;

/** Tab, frame and document from what the browser says of the sender; -1 (no tab, no frame) becomes null. */
export function whereOf(sender: Partial<Record<keyof Sender, Sender[keyof Sender] | undefined>>): Where {
  return {
    tabId: index(sender.tabId),
    frameId: index(sender.frameId),
    origin: typeof sender.origin === 'string' ? originOf(sender.origin) : null,
    documentId: word(sender.documentId),
    cookieStoreId: word(sender.cookieStoreId),
  };
}

/** The origin of an address, null for opaque ones (`null`, `about:blank`, `data:`). Never throws. */
export function originOf(address: string): string | null {
  try {
    const { origin } = new URL(address);
    return origin === 'null' ? null : origin.slice(0, 300);
  } catch {
    return null;
  }
}

function index(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function word(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_ID_CHARS) : null;
}
