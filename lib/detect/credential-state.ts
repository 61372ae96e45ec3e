import { type TextRef, text } from '../messages/text.ts';
import type { Credential, CredentialState } from './types.ts';

/**
 * How a credential stood at a logout, in words: what its dates say, and that it was no longer there where somebody took
 * it away before (a rehearsal, a script), since a token that is valid and gone helps nobody. A removal that belongs to
 * the logout itself comes at `logoutAt` or after it and is told among the evidence.
 */
export function credentialStateText(
  state: CredentialState,
  credential: Pick<Credential, 'ended' | 'endedAt'>,
  logoutAt: number,
): TextRef {
  const says = text(`common.state.${state}`);
  const beforeMs = removedBeforeMs(credential, logoutAt);
  if (beforeMs === null) return says;
  return text('common.state.removed-before', { before: { durationMs: beforeMs }, state: { text: says } });
}

/** How long before the logout somebody took it away; null where nobody did. */
export function removedBeforeMs(
  { ended, endedAt }: Pick<Credential, 'ended' | 'endedAt'>,
  logoutAt: number,
): number | null {
  return ended === 'removed' && endedAt !== null && endedAt < logoutAt ? logoutAt - endedAt : null;
}
