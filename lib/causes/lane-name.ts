import { type TextParam, text } from '../messages/text.ts';
import type { RaceLane } from './race-story.ts';

/** `tab 7`, as a text's parameter. */
export function laneName({ tabId, kind }: RaceLane): TextParam {
  return { text: text(`race.lane.${kind}`, { tab: tabId ?? 0 }) };
}
