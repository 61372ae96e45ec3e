import type { Failure } from '../messaging/protocol.ts';

/** The answer to a request that failed: a stable code, and a sentence that says what to do. */
export const failure = (code: string, message: string): Failure => ({ error: { code, message } });
