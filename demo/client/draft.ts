const KEY = 'fieldnotes-draft';

/** The note that somebody began to write: kept over a reload, as people expect of a notes app. */
export function readDraft(): string {
  return localStorage.getItem(KEY) ?? '';
}

export function keepDraft(text: string): void {
  if (text === '') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, text);
}
