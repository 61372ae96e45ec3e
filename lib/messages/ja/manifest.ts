/** Texts of the manifest: what the browser and its store show of the extension. At most 132 characters. */
export const manifest = {
  'manifest.description':
    'なぜログアウトされたのか。原因を特定し、根拠を示し、秘密を含まないタイムラインをエクスポートします。',
} as const satisfies Record<keyof typeof import('../en/manifest.ts').manifest, string>;
