export { type Collected, createCollector } from './collect.ts';
export { compilePattern, type LineReader, PATTERN_FIELDS } from './formats/pattern.ts';
export { type Joined, type JoinOptions, joinServerLog } from './join.ts';
