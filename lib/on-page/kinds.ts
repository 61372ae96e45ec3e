import type { OnPageKind } from '../messaging/on-page-order.ts';

/** What can stand on a page, in the order in which a logout brings it up. */
export const ON_PAGE_KINDS: readonly OnPageKind[] = ['notice', 'banner'];
