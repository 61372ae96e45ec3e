/** Texts of the manifest: what the browser and its store show of the extension. At most 132 characters. */
export const manifest = {
  'manifest.description':
    'Warum wurde ich abgemeldet? Nennt die Ursache, zeigt die Belege, exportiert eine Zeitleiste ohne Geheimnisse.',
} as const satisfies Record<keyof typeof import('../en/manifest.ts').manifest, string>;
