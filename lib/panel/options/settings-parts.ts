import { retentionPart } from './parts/retention-part.ts';
import { sitesPart } from './parts/sites-part.ts';
import { thresholdsPart } from './parts/thresholds-part.ts';
import type { SettingsPart } from './settings-part.ts';

/** The parts of the settings file, in its order: one line to add one. */
export const SETTINGS_PARTS: readonly SettingsPart[] = [thresholdsPart, retentionPart, sitesPart];
