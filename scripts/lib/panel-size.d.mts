/** Sizes of a build's panel, gzip, bytes. */
export type PanelSize = { first: number; log: number; later: [file: string, bytes: number][] };

export function panelSize(dir: string): PanelSize;
