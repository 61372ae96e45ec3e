/** Words about a token, and of a session: "Token has been revoked" is said of what was sent. */
const OF_A_TOKEN = /token/i;
const OF_A_SESSION = /session/i;

/**
 * What words of a revocation mean for the request that they answer: in the answer to a refresh, a revoked token is
 * the refresh token; in any other, the session that it stood for. Other meanings stay.
 * @param role what the request was for, undefined where that is not known
 */
export function fitToRole(means: string | null, said: string, role: string | undefined): string | null {
  if (role === undefined) return means;
  if (means === 'REFRESH_TOKEN_REVOKED') return role === 'refresh' ? means : 'SESSION_REVOKED';
  const ofItsToken = OF_A_TOKEN.test(said) && !OF_A_SESSION.test(said);
  return means === 'SESSION_REVOKED' && role === 'refresh' && ofItsToken ? 'REFRESH_TOKEN_REVOKED' : means;
}
