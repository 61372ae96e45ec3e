/** Texts of the manifest: what the browser and its store show of the extension. At most 132 characters. */
export const manifest = {
  'manifest.description':
    'Why was I logged out? Names the cause, shows the evidence, exports a timeline without a secret in it.',
} as const;
