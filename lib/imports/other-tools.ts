import { isFields } from './har/har-entry.ts';

/** Files of other tools that people take for the one that was meant, told by fields that only they have. */
const TOOLS: readonly { tool: string; fields: readonly string[] }[] = [
  { tool: 'redux', fields: ['actionsById', 'computedStates'] },
  { tool: 'redux', fields: ['payload', 'preloadedState'] },
  { tool: 'lighthouse', fields: ['lighthouseVersion', 'audits'] },
  { tool: 'trace', fields: ['traceEvents'] },
  { tool: 'sentry', fields: ['event_id', 'platform'] },
  { tool: 'sentry', fields: ['event_id', 'exception'] },
  { tool: 'netlog', fields: ['constants', 'polledData'] },
  { tool: 'netlog', fields: ['constants', 'events'] },
  { tool: 'profile', fields: ['meta', 'threads'] },
  { tool: 'profile', fields: ['nodes', 'samples', 'timeDeltas'] },
  { tool: 'heap', fields: ['snapshot', 'nodes', 'strings'] },
  { tool: 'postman', fields: ['info', 'item'] },
  { tool: 'recorder', fields: ['title', 'steps'] },
  { tool: 'storage-state', fields: ['cookies', 'origins'] },
  { tool: 'source-map', fields: ['version', 'mappings', 'sources'] },
];

/**
 * Which other tool wrote a parsed file. Looks at the top level only, so that it costs nothing however large the file.
 * @returns the tool's name for `error.import.tool.*` and the fields that tell, or null
 */
export function otherTool(file: unknown): { tool: string; where: string } | null {
  if (!isFields(file)) return null;
  if (file.format === 'logout-lens/taught-site') return { tool: 'rules', where: 'format' };
  const found = TOOLS.find(({ fields }) => fields.every((name) => Object.hasOwn(file, name)));
  return found === undefined ? null : { tool: found.tool, where: found.fields.join(', ') };
}
