/** Pages on which nothing can be watched: what it is and why, and what to do. Said alike in popup, side panel and tab. */
export const places = {
  'place.why.browser-page': 'This is a page of the browser itself, which no extension may see.',
  'place.why.store': 'This is the browser’s extension store, which no extension may see.',
  'place.why.not-http': 'Only pages loaded over http or https can be watched.',
  'place.why.other': 'The browser lets no extension see this page.',
  'place.why.view-source':
    'This is the browser’s view of a page’s source. The browser shows it itself, and no extension may see it.',
  'place.why.file':
    'This is a file on this computer. No server can end a session there, so only pages loaded over http or https can be watched.',
  'place.why.pdf':
    'This is a PDF in the browser’s own viewer. No script of an extension runs there, so what happens on it cannot be seen.',
  'place.why.blocked':
    'The browser lets no extension work on this page although access was given: a policy of your organisation, the browser’s own list of protected sites, or its own viewer (for a PDF, for instance) forbids it.',
  'place.why.loading': 'This tab shows no page yet, or one that the browser tells no extension about.',
  'place.do.open-site': 'Go to the site that logs you out, and open this again.',
  'place.do.view-source': 'Go to the page itself: it can be watched.',
  'place.do.file':
    'Serve the file from this computer, for example at http://localhost:8000, and open it there.',
  'place.do.pdf': 'Go to another page of the same site: it can be watched.',
  'place.do.blocked':
    'Ask whoever manages this browser to allow Logout Lens on this site, or use a profile that is not managed. A HAR from the network panel can still be opened here.',
  'place.private':
    'Private windows are not seen. To allow it, open the extension’s page in the browser’s settings and let it run in private windows.',
} as const;
