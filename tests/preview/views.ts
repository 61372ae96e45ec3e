/** A window that a scene is looked at in; `fullPage`: the whole of its document, however long. */
export type View = {
  name: string;
  width: number;
  height: number;
  theme: 'light' | 'dark';
  fullPage?: boolean;
  /** In the system's own colours. */
  forced?: boolean;
};

const THEMES = ['light', 'dark'] as const;

/** The widths that pages of ours are looked at in: a phone or 400 % zoom, a window beside another, a whole screen. */
const WHOLE: View[] = [320, 700, 1400].flatMap((width) =>
  THEMES.map((theme) => ({ name: `${width}-${theme}-whole`, width, height: 820, theme, fullPage: true })),
);

/** Windows by name, for `--views=`. */
export const VIEWS: readonly View[] = [
  { name: '3840-dark', width: 3840, height: 2000, theme: 'dark' },
  { name: '1400-light', width: 1400, height: 820, theme: 'light' },
  { name: '1400-dark', width: 1400, height: 820, theme: 'dark' },
  { name: '800-dark', width: 800, height: 640, theme: 'dark' },
  { name: '320-dark', width: 320, height: 760, theme: 'dark', fullPage: true },
  { name: '360-light', width: 360, height: 760, theme: 'light', fullPage: true },
  ...WHOLE,
  { name: '700-dark-forced', width: 700, height: 820, theme: 'dark', fullPage: true, forced: true },
];
