/** What went wrong, where, and what to do. */
export const errors = {
  'error.export.secret':
    'Not exported: {where} holds something that looks like a credential ({shape}). This should not happen; please report it without the value, and clear the log of this site to export again.',
  'error.export.format-not-available':
    'Exporting as {format} is not yet available. Choose json, markdown or html.',
  'error.import.not-json':
    'This is not JSON ({detail}). Choose a file that Logout Lens exported as JSON or HTML.',
  'error.import.too-large':
    'The file has {size, number} characters; at most {limit, number} are read. Export a shorter time.',
  'error.import.too-deep':
    'At {where} the file is nested deeper than {limit} levels, which no timeline is. It was made by something else, or damaged.',
  'error.import.too-many-events':
    'The file has {count, number} events; at most {limit, number} are read. Export a shorter time.',
  'error.import.not-a-timeline': 'At {where}: expected {expected}. Choose a file that Logout Lens exported.',
  'error.import.version':
    'The file has version {version} of the timeline format; this Logout Lens reads version {known}. Update the extension.',
  'error.import.no-events':
    'None of the {count, plural, one {# event} other {# events}} in the file can be read. The first: {problem}',
} as const;
