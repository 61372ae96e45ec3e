import { readFileSync, writeFileSync } from 'node:fs';
import { refinedSchema } from './lib/refined-schema.ts';

/** Writes docs/timeline.schema.json from the contract and the vocabulary. Run it after a change of lib/events. */
const docs = new URL('../docs/', import.meta.url);
const base = JSON.parse(readFileSync(new URL('timeline.base.schema.json', docs), 'utf8'));
writeFileSync(new URL('timeline.schema.json', docs), `${JSON.stringify(refinedSchema(base), null, 1)}\n`);
