/** Choosing the language: of the interface, and of an export. */
export const languageWords = {
  'language.label': 'Language',
  'language.auto': 'As in the browser ({language})',
  'language.hint':
    'Of everything that Logout Lens says: its pages, the toolbar button, menus and reminders. Exports ask for themselves. Only the names of its shortcuts always follow the browser.',
  'language.failed':
    'The texts of this language could not be loaded, so these are English. Reload the extension; if that does not help, install it anew.',
  'language.not-kept':
    'The language is in use now, but the browser could not keep the choice. Free some disk space and choose again.',
  'language.export': 'Language of the export',
  'language.export-hint':
    'What is recorded stays as it is: addresses, names and the words of servers are not translated.',
  'cli.usage.language': `Language:
      --language TAG     what is printed and written in: {known}
                         (English if nothing is said, whatever this computer speaks)`,
  'cli.error.language': '“{language}” is no language of Logout Lens. Known: {known}.',
  'export.percent': '{percent, number} %',
  'export.relative': '{seconds, number, ::sign-except-zero .000} s',
} as const;
