import type { Observation } from '../../messaging/observation.ts';
import type { HookWord } from '../../messaging/page-channel.ts';
import type { Occasions } from './occasions.ts';

/** What a page sensor is given. `emit` stamps the time; everything raw ends in the background's lib/secrets. */
export type PageSensorContext = {
  emit(observation: Observation): void;
  /** Epoch ms. */
  now(): number;
  window: Window;
  document: Document;
  isTopFrame: boolean;
  /** True once the page hook of this document is heard; without it, changes have no witness. */
  isHooked(): boolean;
  /** Hears every word of the page hook, synchronously, inside the page's own call. Returns its end. */
  onWord(listener: (word: HookWord) => void): () => void;
  /** When something may have changed that nobody tells of. */
  occasions: Occasions;
};

/**
 * One thing observed in a page. `start` returns its stop. A sensor does its work on events and occasions: in a page
 * where nothing happens it does nothing. Where `topFrameOnly` is set, sub-frames do without it.
 */
export type Sensor = {
  id: string;
  topFrameOnly?: boolean;
  start(context: PageSensorContext): () => void;
};
