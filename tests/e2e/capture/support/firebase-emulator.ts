import { unsigned } from './capture-site.ts';

const token = () => unsigned({ user_id: 'u1', firebase: { sign_in_provider: 'password' } });
const user = { localId: 'u1', email: 'ada@example.com', emailVerified: true, providerUserInfo: [] };

/** What the Auth emulator's REST answers (firebase-tools src/emulator/auth): sign-in, look-up and renewal. */
export function answerAsFirebase(path: string): { type: string; body: string } | null {
  const say = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });
  if (path.endsWith('accounts:signInWithPassword'))
    return say({
      ...user,
      kind: 'identitytoolkit#VerifyPasswordResponse',
      registered: true,
      idToken: token(),
      refreshToken: `first-${unsigned().slice(-40)}`,
      expiresIn: '3600',
    });
  if (path.endsWith('accounts:lookup')) return say({ users: [user] });
  if (path.endsWith('securetoken.googleapis.com/v1/token')) {
    const renewed = token();
    return say({
      access_token: renewed,
      id_token: renewed,
      expires_in: '3600',
      token_type: 'Bearer',
      refresh_token: `next-${unsigned().slice(-40)}`,
      user_id: 'u1',
      project_id: 'p1',
    });
  }
  return null;
}
