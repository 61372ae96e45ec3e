export { type Collected, createCollector } from './collect.ts';
export { compilePattern, type LineReader, PATTERN_FIELDS } from './formats/pattern.ts';
export { type Joined, type JoinOptions, joinServerLog, type LeftOut } from './join.ts';
export { leftOutOf, type WhyLeftOut } from './left-out.ts';
export { offsetIn } from './offset-in.ts';
export { createLineSplitter } from './split-lines.ts';
