/** Texts of the manifest: what the browser and its store show of the extension. At most 132 characters. */
export const manifest = {
  'manifest.description':
    '¿Por qué se cerró mi sesión? Nombra la causa, muestra la evidencia y exporta una línea de tiempo sin ningún secreto.',
} as const satisfies Record<keyof typeof import('../en/manifest.ts').manifest, string>;
