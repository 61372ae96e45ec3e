/** Texts of the manifest: what the browser and its store show of the extension. At most 132 characters. */
export const manifest = {
  'manifest.description': '我为什么被登出了？指出原因，展示证据，导出不含任何机密的时间线。',
} as const satisfies Record<keyof typeof import('../en/manifest.ts').manifest, string>;
