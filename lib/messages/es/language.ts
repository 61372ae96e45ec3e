/** Choosing the language: of the interface, and of an export. */
export const languageWords = {
  'language.label': 'Idioma',
  'language.auto': 'Como en el navegador ({language})',
  'language.hint':
    'De todo lo que dice Logout Lens: sus páginas, el botón de la barra, los menús y los avisos. Al exportar se pregunta aparte. Solo los nombres de los atajos siguen siempre al navegador.',
  'language.failed':
    'No se pudieron cargar los textos de este idioma, por eso están en inglés. Recargue la extensión; si no sirve, vuelva a instalarla.',
  'language.not-kept':
    'El idioma ya está en uso, pero el navegador no pudo guardar la elección. Libere espacio en el disco y elija de nuevo.',
  'language.export': 'Idioma de la exportación',
  'language.export-hint':
    'Lo grabado queda como es: las direcciones, los nombres y las palabras de los servidores no se traducen.',
  'cli.usage.language': `Idioma:
      --language TAG     en qué se imprime y se escribe: {known}
                         (inglés si no se dice nada, hable lo que hable este equipo)`,
  'cli.error.language': '«{language}» no es un idioma de Logout Lens. Conocidos: {known}.',
  'export.percent': '{percent, number} %',
  'export.relative': '{seconds, number, ::sign-except-zero .000} s',
} as const satisfies Record<keyof typeof import('../en/language.ts').languageWords, string>;
