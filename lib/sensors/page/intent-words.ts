/**
 * What people and sites call signing out and signing in, a line a language: English, German, Spanish, French,
 * Italian, Portuguese, Dutch, Polish, Russian, Japanese, Chinese, Korean. Written without spaces, since labels and
 * ids are compared without: `Log out`, `log-out` and `logOut` are one. Case and accents are folded first.
 * A phrase counts only where nothing stands beside it but the words below.
 */
const signOut =
  'logout logmeout logoff signout signoff endsession ' +
  'abmelden ausloggen ' +
  'cerrarsesion cierrasesion desconectar salir ' +
  'deconnexion deconnecter sedeconnecter ' +
  'esci disconnetti ' +
  'sair terminarsessao encerrarsessao ' +
  'uitloggen afmelden loguit ' +
  'wyloguj wylogujsie ' +
  'выйти выход ' +
  'ログアウト ログアウトする サインアウト ' +
  '退出 退出登录 登出 注销 ' +
  '로그아웃';

const signIn =
  'login logmein logon signin ' +
  'anmelden einloggen ' +
  'iniciarsesion iniciasesion acceder ingresar entrar ' +
  'connexion seconnecter meconnecter ' +
  'accedi entra ' +
  'iniciarsessao acessar ' +
  'inloggen aanmelden ' +
  'zaloguj zalogujsie ' +
  'войти вход ' +
  'ログイン ログインする サインイン ' +
  '登录 登入 登錄 ' +
  '로그인';

export const WORDS = {
  signOut,
  signIn,
  /** May stand around a phrase in a label and change nothing, names of icons among them. */
  around:
    'yes ok please click to and now me my all account session again exittoapp powersettingsnew ja bitte jetzt si oui tak or sign up',
  /** A label may say anything after them: `log out of all devices`, `sign in with …`, `abmelden von …`. */
  joins: 'of from as on with using via von bei aus mit de en con des avec da dal su com van bij met z из с',
  /** May end an id after the phrase. */
  after: 'btn button link item icon action form submit php aspx html',
  /** Turn the meaning where they stand before it. */
  not: 'cancel no dont not after post before on is last',
  /** Places in an address that are about a thing rather than doing it. */
  about: 'docs help blog wiki guide support articles faq',
  /** Query parameters that name what to do. */
  does: 'action do op mode',
};
