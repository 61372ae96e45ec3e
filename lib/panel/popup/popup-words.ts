import type { Catalog } from '../../messages/catalog.ts';
import { common } from '../../messages/en/common.ts';
import { popupStateWords } from '../../messages/en/console-monitor.ts';
import { deadlines } from '../../messages/en/deadlines.ts';
import { places } from '../../messages/en/places.ts';
import { popup } from '../../messages/en/popup.ts';

/** What the popup says, without the words of causes and of the panel: it is read before it can be seen to load. */
export const popupWords: Catalog = { ...common, ...deadlines, ...places, ...popup, ...popupStateWords };
