/** Long enough for every browser to have taken the data. */
const REVOKE_AFTER_MS = 60_000;

/** Saves a text or bytes through the browser's own download; makes no request. */
export function saveFile(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(
    new Blob([content], {
      type: typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType,
    }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
