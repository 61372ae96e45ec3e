/** Reasons why something was not read or not recorded. */
export const whyWords = {
  'panel.why.too-large': 'too large',
  'panel.why.too-many-keys': 'too many keys',
  'panel.why.access-denied': 'access was denied',
  'panel.why.access-removed': 'access to the site had been taken away',
  'panel.why.not-supported': 'this browser does not support it',
  'panel.why.failed': 'reading failed',
  'panel.why.not-text': 'it is no text',
  'panel.why.not-json': 'it is no JSON',
  'panel.why.service-worker':
    'a service worker stands between page and network, and may make up answers that nobody else sees',
  'panel.why.never-ended': 'it never ended',
  'panel.why.not-in-har': 'a HAR does not hold it',
  'panel.why.taken-out':
    'they are not in this file; most likely it was exported “sanitized”. Export it with sensitive data to have it judged: nothing of them is kept',
  'panel.why.ends-refused': 'the recording ends there',
  'panel.why.answer-not-in-har':
    'the recorder lost these answers (Firefox does when the page is left at once)',
  'panel.why.browser-closed': 'the browser was closed',
  'panel.why.extension-off': 'the extension was switched off',
  'panel.why.extension-updated': 'the extension was updated or loaded anew',
  'panel.why.background-stopped': 'the browser stopped the recorder before it had saved everything',
  'panel.why.paused': 'recording was paused',
  'panel.why.not-watched': 'the site was not watched',
  'panel.why.refused': 'what was told made no sense',
  'panel.why.retention': 'old sessions were let go of to make room',
  'panel.why.dropped-at-limit': 'more happened than is recorded',
  'panel.why.document-died': 'the page ended before it was saved',
  'panel.why.storage-full': 'the disk was full',
  'panel.why.log-damaged': 'the log was damaged',
} as const;
