import type { ComponentType } from 'react';
import type { OptionsController, OptionsState } from '../../lib/panel/options/options-controller.ts';

/** What the background has answered: a section is drawn when it is there. */
export type LoadedOptions = OptionsState & {
  sites: NonNullable<OptionsState['sites']>;
  retention: NonNullable<OptionsState['retention']>;
};

export type SectionProps = { state: LoadedOptions; controller: OptionsController };

/**
 * A section of the options page. `options.<id>.title`, `options.<id>.does` and `options.<id>.costs` are its words:
 * what it sets, and what that costs.
 */
export type OptionsSection = { id: string; Section: ComponentType<SectionProps> };
