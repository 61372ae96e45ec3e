/** Texts of a rehearsal: a credential that the person takes away to see how the page copes. */
export const rehearsalWords = {
  'panel.rehearsal.open': 'Rehearse the loss',
  'panel.rehearsal.open-label': 'Rehearse the loss of the {credential}',
  'panel.rehearsal.title': 'Rehearse: what if the {credential} is gone?',
  'panel.rehearsal.why':
    'You need not wait until it runs out: change it now, and see at once how the page takes it. The log says that it was you.',
  'panel.rehearsal.where': 'Where it lies',
  'panel.rehearsal.what': 'What to do',
  'panel.rehearsal.how.removed': 'Remove it',
  'panel.rehearsal.how.corrupted': 'Corrupt it',
  'panel.rehearsal.how.expired': 'Let it expire',
  'panel.rehearsal.hint.removed.storage': 'as if it had been cleared; only this entry or field goes',
  'panel.rehearsal.hint.removed.cookie': 'as if the browser had deleted the cookie',
  'panel.rehearsal.hint.corrupted.storage': 'it still looks like one, and the server should refuse it',
  'panel.rehearsal.hint.corrupted.cookie': 'it still looks like one, and the server should refuse it',
  'panel.rehearsal.hint.expired.storage': 'the date stored beside it is set to a second ago; the value stays',
  'panel.rehearsal.hint.expired.cookie': 'the cookie’s own date is set to a second from now',
  'panel.rehearsal.warning.removed':
    'This removes the {credential} from {place}, in the tab that shows {address}. The session will probably end, and what is not saved there may be lost. It cannot be undone.',
  'panel.rehearsal.warning.corrupted':
    'This makes the {credential} in {place} worthless, in the tab that shows {address}. The session will probably end, and what is not saved there may be lost. It cannot be undone.',
  'panel.rehearsal.warning.expired':
    'This makes the {credential} in {place} look expired, in the tab that shows {address}. The session will probably end, and what is not saved there may be lost. It cannot be undone.',
  'panel.rehearsal.looking': 'Looking whether it is still there…',
  'panel.rehearsal.confirm.removed': 'Remove it now',
  'panel.rehearsal.confirm.corrupted': 'Corrupt it now',
  'panel.rehearsal.confirm.expired': 'Let it expire now',
  'panel.rehearsal.told': '{did}. {outcome}',
  'panel.rehearsal.outcome.waiting':
    'Nothing came of it yet: the page may notice with its next request, or when it is loaded again.',
  'panel.rehearsal.outcome.in-memory':
    'The page goes on with a copy in its memory: load it again to see what happens without.',
  'panel.rehearsal.outcome.restored':
    'The page wrote the same value back {after} later: it had a copy in its memory.',
  'panel.rehearsal.outcome.coped':
    'The app coped: it had another {credential} {after} later, and nobody was signed out.',
  'panel.rehearsal.outcome.logout': 'The session ended {after} later.',
  'panel.rehearsal.show-logout': 'Show the logout',
} as const;
