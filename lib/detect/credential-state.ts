import { type TextRef, text } from '../messages/text.ts';
import type { Credential, CredentialState } from './types.ts';

/**
 * How a credential stood at a logout, in words: what its dates say, and that it was no longer there where somebody took
 * it away before (a rehearsal, a script), since a token that is valid and gone helps nobody. A removal that belongs to
 * the logout itself comes at `logoutAt` or after it and is told among the evidence.
 */
export function credentialStateText(
  state: CredentialState,
  { ended, endedAt }: Pick<Credential, 'ended' | 'endedAt'>,
  logoutAt: number,
): TextRef {
  const says = text(`common.state.${state}`);
  if (ended !== 'removed' || endedAt === null || endedAt >= logoutAt) return says;
  return text('common.state.removed-before', {
    before: { durationMs: logoutAt - endedAt },
    state: { text: says },
  });
}
