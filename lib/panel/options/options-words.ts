import { common } from '../../messages/en/common.ts';
import { consoleMonitorWords } from '../../messages/en/console-monitor.ts';
import { optionsWords } from '../../messages/en/options.ts';
import { optionsOnPageWords } from '../../messages/en/options-on-page.ts';
import { plainWords } from '../../messages/en/panel/plain.ts';
import { teachMenuWords } from '../../messages/en/panel/teach-menu.ts';
import { toolbar } from '../../messages/en/toolbar.ts';
import { addWords, words } from '../../messages/words.ts';

addWords(common, plainWords, teachMenuWords, optionsWords, toolbar);
addWords(consoleMonitorWords, optionsOnPageWords);

/** The options page's words: these, and those that its dialogs bring along. */
export { words as pageWords };
