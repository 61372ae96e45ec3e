import { firstRunScenes } from './first-run-scenes.ts';
import { optionsScenes } from './options-scenes.ts';
import { popupScenes } from './popup-scenes.ts';
import { scenes } from './scenes.ts';

const PANEL = ['logout', 'signed-in', 'empty', 'unwatched', 'import', 'import-open', 'closed'];

/** One scene at least of every view of ours: panel and side panel, popup, options, first run, a file, closed places. */
export const everyView: readonly string[] = [
  ...PANEL,
  ...Object.keys(scenes).filter((one) => one.startsWith('closed-')),
  ...Object.keys(popupScenes),
  ...Object.keys(optionsScenes),
  ...Object.keys(firstRunScenes),
];
