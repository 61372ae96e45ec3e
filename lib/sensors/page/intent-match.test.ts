import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intentOfAddress, intentOfId, intentOfLabel } from './intent-match.ts';

describe('a label that signs out', () => {
  it.each([
    'Log out',
    'Logout',
    'LOG OUT',
    'Log-out',
    'Sign out',
    'Sign out of all',
    'Sign out of all devices',
    'Log out from this account',
    'Log me out',
    'Yes, log out',
    'Log out?',
    'logout Log out',
    'exit_to_app Logout',
    'power_settings_new Sign Out',
    'Sign off',
    'Abmelden',
    'Jetzt abmelden',
    'Ausloggen',
    'Cerrar sesión',
    'CERRAR SESION',
    'Se déconnecter',
    'Déconnexion',
    'Esci',
    'Disconnetti',
    'Sair',
    'Terminar sessão',
    'Uitloggen',
    'Wyloguj się',
    'Выйти',
    'Выход',
    'ログアウト',
    'サインアウト',
    '退出登录',
    '登出',
    '로그아웃',
    '로그 아웃',
  ])('%s', (label) => {
    expect(intentOfLabel(label)).toBe('sign-out');
  });
});

describe('a label that signs in', () => {
  it.each([
    'Log in',
    'Login',
    'Sign in',
    'Sign in with Google',
    'Sign in using a passkey',
    'Click to sign in',
    'Log in / Sign up',
    'Anmelden',
    'Einloggen',
    'Iniciar sesión',
    'Se connecter',
    'Connexion',
    'Accedi',
    'Entrar',
    'Inloggen',
    'Zaloguj się',
    'Войти',
    'ログイン',
    '登录',
    '로그인',
  ])('%s', (label) => {
    expect(intentOfLabel(label)).toBe('sign-in');
  });
});

describe('a label that does neither', () => {
  it.each([
    'Logo',
    'Log output',
    'Design outline',
    'Logout history',
    'Log out history',
    'Logout settings',
    'Sign up',
    'Sign outline',
    'Signature',
    'Blog',
    'Login history',
    'Stay logged in',
    'Keep me signed in',
    "Don't log out",
    'Remember me',
    'You have been logged out',
    'Catalog out of stock',
    'Logistics',
    'Newsletter abmelden',
    'Abmeldung vom Newsletter',
    'Salida',
    'Connexion internet',
    'Log',
    'Out',
    'Yes',
    '登录记录',
    'ログアウト履歴',
    '退出条件',
    '',
    '   ',
  ])('%j', (label) => {
    expect(intentOfLabel(label)).toBeNull();
  });
  it('is any long text, though it holds the words', () => {
    expect(intentOfLabel(`Log out. ${'And then some words about it. '.repeat(5)}`)).toBeNull();
  });
});

describe('an id', () => {
  it.each([
    'logout',
    'btn-logout',
    'logoutButton',
    'nav.signOutLink',
    'user_menu_sign_out',
    'header-log-out-btn',
  ])('signs out: %s', (id) => {
    expect(intentOfId(id)).toBe('sign-out');
  });
  it.each(['login', 'loginBtn', 'sign-in-button', 'submitLogin'])('signs in: %s', (id) => {
    expect(intentOfId(id)).toBe('sign-in');
  });
  it.each([
    'logo',
    'logout-history',
    'cancel-logout',
    'post_logout_redirect_uri',
    'logoutReason',
    'dialog',
    'catalogOutline',
    'after-login',
    'lastLogin',
    'loginForm2Settings',
    '',
  ])('does neither: %j', (id) => {
    expect(intentOfId(id)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    '/logout',
    '/users/sign_out',
    'https://app.example/api/auth/logout?returnTo=/login',
    '/auth/realms/x/protocol/openid-connect/logout',
    '/Account/LogOff',
    '/logout.php',
    '/wp-login.php?action=logout',
    '#/logout',
    '/oauth2/endsession',
  ])('signs out: %s', (address) => {
    expect(intentOfAddress(address)).toBe('sign-out');
  });
  it.each(['/login', '/signin', 'https://idp.example/Account/Login?ReturnUrl=%2Flogout', '#/sign-in'])(
    'signs in: %s',
    (address) => {
      expect(intentOfAddress(address)).toBe('sign-in');
    },
  );
  it.each([
    '/',
    '/logs',
    '/logout-history',
    '/docs/auth/logout',
    '/blog/login',
    '/settings?next=/logout',
    'javascript:logout()',
    'mailto:logout@example.test',
    'http://[',
    '',
  ])('does neither: %j', (address) => {
    expect(intentOfAddress(address)).toBeNull();
  });
});

it('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      intentOfLabel(text);
      intentOfId(text);
      intentOfAddress(text);
    }),
    { numRuns: 2_000 },
  );
});
