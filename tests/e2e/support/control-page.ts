import type { DriverPage, ExportFormat } from './driver.ts';

/**
 * The extension's document from which automation talks to it: its manifest, shown as text. Any page of the extension
 * may send the messages; this one runs no code of the product, so it opens no port and keeps no background alive.
 */
export const CONTROL_PATH = 'manifest.json';

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Sends a message to the extension's background from one of its own documents. */
export function sendFrom(control: DriverPage, message: unknown): Promise<unknown> {
  return control.evaluate((sent) => {
    const scope = globalThis as { browser?: Runtime; chrome?: Runtime };
    const api = scope.browser?.runtime ? scope.browser : scope.chrome;
    if (!api) throw new Error('This document is no page of an extension.');
    return api.runtime.sendMessage(sent);
  }, message);
}

export const exportMessage = (origin: string, format: ExportFormat) => ({
  type: 'export-timeline',
  origin,
  format,
});

export const clearMessage = (origin: string) => ({ type: 'clear', origin });
