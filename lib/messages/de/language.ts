/** Choosing the language: of the interface, and of an export. */
export const languageWords = {
  'language.label': 'Sprache',
  'language.auto': 'Wie im Browser ({language})',
  'language.hint':
    'Für alles, was Logout Lens sagt: Seiten, Schaltfläche in der Symbolleiste, Menüs und Erinnerungen. Beim Export wird eigens gefragt. Nur die Namen der Tastenkürzel folgen immer dem Browser.',
  'language.failed':
    'Die Texte dieser Sprache ließen sich nicht laden, daher ist alles Englisch. Laden Sie die Erweiterung neu; hilft das nicht, installieren Sie sie neu.',
  'language.not-kept':
    'Die Sprache gilt jetzt, aber der Browser konnte die Wahl nicht speichern. Schaffen Sie Platz auf der Festplatte und wählen Sie noch einmal.',
  'language.export': 'Sprache des Exports',
  'language.export-hint':
    'Aufgezeichnetes bleibt, wie es ist: Adressen, Namen und Worte von Servern werden nicht übersetzt.',
  'cli.usage.language': `Sprache:
      --language TAG     worin ausgegeben und geschrieben wird: {known}
                         (Englisch ohne Angabe, was auch immer dieser Rechner spricht)`,
  'cli.error.language': '„{language}“ ist keine Sprache von Logout Lens. Bekannt: {known}.',
  'export.percent': '{percent, number} %',
  'export.relative': '{seconds, number, ::sign-except-zero .000} s',
} as const satisfies Record<keyof typeof import('../en/language.ts').languageWords, string>;
