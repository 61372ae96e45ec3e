import { FormatNotAvailable } from './errors.ts';
import type { Exporter } from './registry.ts';

/** HTTP Archive 1.2: the name is taken, nothing writes it yet. */
export const harExporter: Exporter = {
  mediaType: 'application/json',
  extension: 'har',
  render: () => {
    throw new FormatNotAvailable('har');
  },
};
