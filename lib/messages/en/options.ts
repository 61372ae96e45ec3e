/** Texts of the options page: what can be set, what each setting does, and what it costs. */
export const optionsWords = {
  'options.title': 'Settings of Logout Lens',
  'options.lead':
    'Everything here is kept in this browser and takes effect at once. Nothing is sent anywhere, unless you switch on reports.',
  'options.contents': 'Sections',
  'options.loading': 'Asking the recorder…',
  'options.unreachable':
    'The recorder does not answer. Try again; if the extension was just updated, close this page and open it anew.',
  'options.failed': 'That did not work: {message}',
  'options.does': 'Does:',
  'options.costs': 'Costs:',
  'options.none-watched': 'No site is watched yet.',
  'options.none-yet': 'Nothing is kept of any site yet.',
  'options.saved': 'Saved.',
  'options.cancel': 'Cancel',

  'options.sites.title': 'Sites',
  'options.sites.does':
    'A watched site is recorded from then on, in the background too. Parts of a site, such as its API, are recorded with it.',
  'options.sites.costs':
    'A script on every page of that site, and its storage. Other sites notice nothing: no script runs there.',
  'options.sites.none':
    'No site is watched. Open the site that logs you out, press the button of Logout Lens in the toolbar, and choose “Watch this site”.',
  'options.sites.state.recording': 'Recording',
  'options.sites.state.paused': 'Paused',
  'options.sites.state.no-access': 'No access',
  'options.sites.state.not-watched': 'Not watched',
  'options.sites.access': 'Access given',
  'options.sites.no-access': 'No access: the browser lets us see nothing here',
  'options.sites.parts': 'Belongs to it',
  'options.sites.open': 'Open {origin} in the panel',
  'options.sites.open-short': 'Open',
  'options.sites.pause': 'Pause {origin}',
  'options.sites.pause-short': 'Pause',
  'options.sites.resume': 'Resume {origin}',
  'options.sites.resume-short': 'Resume',
  'options.sites.unwatch': 'Stop watching {origin}',
  'options.sites.unwatch-short': 'Stop watching',
  'options.sites.watch': 'Watch again: {origin}',
  'options.sites.watch-short': 'Watch again',
  'options.sites.give-access': 'Give access to {origin} again',
  'options.sites.give-access-short': 'Give access',
  'options.sites.denied': 'Access was not allowed, so nothing has changed. You can try again.',

  'options.recorded.title': 'What is recorded',
  'options.recorded.does':
    'Of watched sites only. To record less, pause a site or stop watching it; to keep less, see below.',
  'options.recorded.costs':
    'Less recorded is less known: a verdict names what is missing, and is less certain without it.',
  'options.recorded.is': 'Is recorded',
  'options.recorded.is-1': 'when tokens and session cookies come, are renewed and go, and which code did it',
  'options.recorded.is-2': 'requests, and how the server answered: addresses without ids, status, reasons',
  'options.recorded.is-3': 'page changes, and that there was input, not what was typed',
  'options.recorded.is-4': 'errors of scripts, lost connections, sleep and changes of the clock',
  'options.recorded.never': 'Is never recorded',
  'options.recorded.never-1': 'values of tokens and cookies: only dates, places and a fingerprint',
  'options.recorded.never-2': 'passwords, what you type, and the contents of pages',
  'options.recorded.never-3': 'private windows on disk: what is seen there ends with them',

  'options.retention.title': 'How long it is kept',
  'options.retention.does':
    'Sessions that ended longer ago, or beyond that many events of one site, are deleted: the oldest first, each whole. The session that goes on is never touched.',
  'options.retention.costs':
    'More takes space on this computer: 100,000 events about 5 MB. Less forgets: of a deleted session only the verdict stays.',
  'options.retention.days': 'Days',
  'options.retention.events': 'Events of one site',
  'options.retention.save': 'Save',
  'options.retention.wrong': 'Give a whole number from {min, number} to {max, number}.',
  'options.retention.confirm-title': 'Delete what is beyond that now?',
  'options.retention.confirm':
    'Finished sessions older than {days, plural, one {# day} other {# days}}, or beyond {events, number} events of one site, are deleted at once and for good.',
  'options.retention.confirm-button': 'Save and delete',

  'options.thresholds.title': 'Thresholds and idle bands',
  'options.thresholds.does':
    'From when on a credential is shown as about to expire, and which name an idle time has.',
  'options.thresholds.costs': 'Nothing: only colours and words change, never a verdict.',

  'options.notices.title': 'Notices',
  'options.notices.does':
    'Reminders before a credential expires are set in the panel, at the credential. The browser can show them too when no panel is open.',
  'options.notices.costs':
    'One wake-up of the extension for each reminder that is due. A notification shows the site’s name on your screen.',
  'options.notices.allowed': 'The browser may show notifications.',
  'options.notices.not-allowed':
    'The browser may show no notifications: reminders are told in the panel only.',
  'options.notices.allow': 'Allow notifications',
  'options.notices.drop': 'Show none any more',
  'options.notices.denied': 'The browser did not allow it. Nothing has changed.',
  'options.notices.reminders': 'Reminders',
  'options.notices.no-reminders': 'None is set.',
  'options.notices.reminder':
    '{origin}: {minutes, plural, one {# minute} other {# minutes}} before the {credential} expires',
  'options.notices.remove': 'Remove the reminder: {reminder}',
  'options.notices.remove-short': 'Remove',
  'options.notices.badge': 'Time left on the toolbar button',
  'options.notices.badge-costs':
    'A wake-up of the extension a minute in the last hour before the session ends, and one an hour before that.',

  'options.reports.title': 'Reports',
  'options.reports.does':
    'Sends each logout of a site, as soon as its cause is final, to an address of yours. Off until you switch it on.',
  'options.reports.costs':
    'What the report shows leaves this browser: the cause, its evidence and addresses without values, never a token.',
  'options.reports.on': 'switched on',
  'options.reports.off': 'switched off',
  'options.reports.open': 'Set up reports of {origin}',
  'options.reports.open-short': 'Set up',
  'options.language.title': 'Language',
  'options.language.does': 'What every page of Logout Lens is written in.',
  'options.language.costs': 'Nothing. Exports ask for their own language.',
  'options.shortcuts.title': 'Shortcuts',
  'options.shortcuts.does':
    'Keys for what the toolbar button does, too. They work while the site is in front.',
  'options.shortcuts.costs':
    'Nothing. The browser gives a key to one extension only; where another has it, ours is not set.',
  'options.shortcuts.none': 'not set',
  'options.shortcuts.change': 'Change in the browser',
  'options.shortcuts.unavailable': 'This browser has no keys for extensions.',
  'options.taught.title': 'Taught rules',
  'options.taught.does':
    'What you said of a site that nobody can guess: its sign-in page, its refresh endpoint, its reasons. Rules go before every guess.',
  'options.taught.costs': 'Nothing. A wrong rule gives wrong verdicts, until it is removed.',
  'options.taught.count': '{count, plural, =0 {no rule} one {# rule} other {# rules}}',
  'options.taught.open': 'Open the rules of {origin}',
  'options.taught.open-short': 'Open',

  'options.data.title': 'What is kept, and forgetting it',
  'options.data.does':
    'Forgetting a site stops watching it, deletes its log, verdicts, rules and reminders, and gives its access back to the browser.',
  'options.data.costs': 'It is gone for good. Export what you still need first.',
  'options.data.site': 'Site',
  'options.data.events': 'Events',
  'options.data.size': 'Size',
  'options.data.last': 'Latest',
  'options.data.action': 'Action',
  'options.data.all': 'All sites',
  'options.data.used': 'The browser counts {size} for the whole extension, with what it keeps beside.',
  'options.data.forget': 'Forget {origin}',
  'options.data.forget-short': 'Forget',
  'options.data.forget-all': 'Forget all sites',
  'options.data.forget-title': 'Forget {origin}?',
  'options.data.forget-text':
    '{events, plural, one {# event} other {# events}}, the verdicts, rules and reminders of this site are deleted for good, and it is not watched any more.',
  'options.data.forget-all-title': 'Forget all sites?',
  'options.data.forget-all-text':
    '{sites, plural, one {# site} other {# sites}} with {events, plural, one {# event} other {# events}}, all verdicts, rules and reminders are deleted for good, and nothing is watched any more. Thresholds and retention stay.',
  'options.data.forget-confirm': 'Forget for good',
  'options.data.forgotten': 'Forgotten.',

  'options.file.title': 'Export and import of settings',
  'options.file.does':
    'One JSON file with thresholds, retention, and what is set of each site: its parts, its rules, its toolbar button. Importing puts it in the place of what is set here.',
  'options.file.costs':
    'The file names your sites. Nothing recorded is in it, and no credential. A file that is wrong anywhere changes nothing.',
  'options.file.export': 'Export settings',
  'options.file.import': 'Import settings',
  'options.file.choose': 'File of settings',
  'options.file.imported': 'Imported from {file}.',
  'options.file.not-applied': 'Not all of it could be set: {message}',
  'options.file.waiting':
    '{count, plural, one {# site of the file is} other {# sites of the file are}} not watched here. The browser has to ask you first; until you close this page you can watch them with one click.',
  'options.file.watch': 'Watch {count, plural, one {this site} other {these # sites}}',
  'options.file.problem.too-large':
    'The file has more than {limit, number} characters, which no file of settings has. Nothing was changed. Choose a file that “Export settings” made.',
  'options.file.problem.not-json':
    'This is not JSON. Nothing was changed. Choose a file that “Export settings” made, or mend its commas and quotes.',
  'options.file.problem.not-settings':
    'At {where}: this is no file of settings ("format" has to be "logout-lens/settings"). Nothing was changed. Choose a file that “Export settings” made.',
  'options.file.problem.version':
    'At {where}: the file is of another version than {known}, the one that is known here. Nothing was changed. Update the extension.',
  'options.file.problem.unknown-field':
    'At {where}: there is no such setting. Nothing was changed. Remove it from the file, mend its spelling, or update the extension.',
  'options.file.problem.missing': 'At {where}: this is missing. Nothing was changed. Add it to the file.',
  'options.file.problem.not-an-object':
    'At {where}: expected an object in braces. Nothing was changed. Mend the file.',
  'options.file.problem.not-a-list':
    'At {where}: expected a list in brackets. Nothing was changed. Mend the file.',
  'options.file.problem.not-an-origin':
    'At {where}: expected an origin like "https://app.example.com". Nothing was changed. Mend the file.',
  'options.file.problem.not-a-choice':
    'At {where}: expected true or false. Nothing was changed. Mend the file.',
  'options.file.problem.not-a-time':
    'At {where}: expected a number of milliseconds above 0, and no more than a year. Nothing was changed. Mend the file.',
  'options.file.problem.not-ascending':
    'At {where}: this has to be longer than the limit before it. Nothing was changed. Mend the file.',
  'options.file.problem.out-of-range':
    'At {where}: expected a whole number from {min, number} to {max, number}. Nothing was changed. Mend the file.',
  'options.file.problem.too-many':
    'At {where}: more than {limit, number} entries. Nothing was changed. Remove some.',
  'options.file.problem.twice':
    'At {where}: this site stands twice in the file. Nothing was changed. Remove one.',
  'options.file.problem.secret':
    'At {where}: this looks like a credential itself. Nothing was changed. Write the name of the place that holds it, never what it holds.',
} as const;
