/** Original code behind a call stack, fetched on a click. */
export const originalCodeWords = {
  'panel.original.show': 'Show the original code',
  'panel.original.title':
    'Fetches the script and its source map from the site, without cookies. Nothing else leaves the browser.',
  'panel.original.asking': 'Fetching scripts and source maps …',
  'panel.original.failed': 'That did not work: {message} Try again.',
  'panel.original.heading': 'Where it was written, innermost call first',
  'panel.original.own': 'look here first',
  'panel.original.library': 'library',
  'panel.original.now':
    'By the source maps that the site serves now. If it was deployed since the logout, lines may have moved.',
  'panel.original.why.not-http':
    'Some code has no address of its own (blob:, eval): nothing can be fetched there.',
  'panel.original.why.no-access':
    'Some scripts or source maps lie on an origin that the browser does not let us read. Watch that origin too, or add it to this site, and try again.',
  'panel.original.why.no-file':
    'Some scripts are not there any more, or need a sign-in. After a deployment that is usual: look for the build of that time.',
  'panel.original.why.no-map-named':
    'Some scripts name no source map. Build with source maps, or open the position in the debugger and let it format the code.',
  'panel.original.why.no-map-file':
    'A script names a source map that the site does not serve. Deploy the .map files too, at least on a test system.',
  'panel.original.why.map-unreadable': 'A source map could not be read: what lies there is none.',
  'panel.original.why.too-large': 'A script or source map is larger than 64 MB and was not read.',
  'panel.original.why.not-in-map': 'Some places lie in code that the source map says nothing about.',
  'panel.original.why.other': 'Some places could not be traced. Reload the extension and try again.',
} as const;
