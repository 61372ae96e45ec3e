export type { Mirror } from './memory-log.ts';
export { openRecorder, type Recorder, type RecorderOptions } from './recorder.ts';
export { DEFAULT_RETENTION, type RetentionRules } from './retention.ts';
export { type Append, type Head, lastSeqOf, type RelayPosition, type Run, type Settled } from './types.ts';
