import type { Timeline } from './timeline.ts';

/**
 * What is not in a file, counted: values of headers, cookies and storage that were reduced to fingerprints before they
 * were ever written down, bodies of which words are left or nothing, addresses that lost something, and what the
 * export itself masked as a second line.
 */
export type Receipt = {
  headerValues: number;
  storedValues: number;
  bodies: number;
  addresses: number;
  masked: number;
};

/** Counts from the events, so that a file can be checked against its receipt. */
export function receiptOf(timeline: Pick<Timeline, 'events' | 'removed'>): Receipt {
  const receipt: Receipt = {
    headerValues: 0,
    storedValues: 0,
    bodies: 0,
    addresses: 0,
    masked: timeline.removed.opaque + timeline.removed.emails,
  };
  const addresses = new Set<string>();
  const stored = new Set<string>();
  for (const event of timeline.events) {
    if ('url' in event && isShortened(event.url)) addresses.add(event.url);
    if (event.kind === 'request.finished') {
      const { carried = [], setCookies = [], bodyFields = [], redirectTo } = event;
      receipt.headerValues +=
        carried.filter((item) => item.in !== 'body' && item.in !== 'query').length + setCookies.length;
      if (bodyFields.length > 0) receipt.bodies++;
      if (redirectTo !== undefined && isShortened(redirectTo)) addresses.add(redirectTo);
    } else if (event.kind === 'response.body') receipt.bodies++;
    else if ('fingerprint' in event) stored.add(event.fingerprint);
  }
  receipt.addresses = addresses.size;
  receipt.storedValues = stored.size;
  return receipt;
}

/** Names of a query without values, or ids in a path. */
function isShortened(url: string): boolean {
  return /[?#]|\/:(?:id|removed)/.test(url);
}
