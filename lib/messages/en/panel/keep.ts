/** Dialog in which a wrong or missed verdict is kept as a file. */
export const keepWords = {
  'panel.keep.missed-logout.title': 'A logout was missed',
  'panel.keep.wrong-verdict.title': 'This verdict is wrong',
  'panel.keep.missed-logout.lead':
    'The recording is kept as a file, so that the logout that Logout Lens did not notice can be found in it.',
  'panel.keep.wrong-verdict.lead':
    'The recording is kept as a file, with the verdict {code} marked as wrong.',
  'panel.keep.says': 'What happened, in your words',
  'panel.keep.optional': 'optional',
  'panel.keep.missed-logout.example':
    'For example: at about 14:05 I clicked Save and was on the sign-in page.',
  'panel.keep.wrong-verdict.example': 'For example: nobody signed out, the server was being restarted.',
  'panel.keep.safe':
    'No token, cookie value or password is in the file. Your words are; what looks like a secret in them is masked.',
  'panel.keep.keep': 'Keep recording',
  'panel.keep.keeping': 'Writing the file…',
  'panel.keep.kept': 'Saved as {name}, in your browser’s downloads.',
  'panel.keep.next':
    'Attach it to a bug report as it is, or put it into tests/fixtures of Logout Lens: there it becomes a test.',
  'panel.keep.failed': 'The recording was not kept: {message} Try again.',
  'panel.keep.cancel': 'Cancel',
  'panel.keep.done': 'Done',
} as const;
