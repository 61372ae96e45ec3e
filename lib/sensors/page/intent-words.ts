/**
 * What people and sites call signing out and signing in, a line a language: English, German, Spanish, French,
 * Italian, Portuguese, Dutch, Polish, Russian, Japanese, Chinese, Korean. Case and accents are folded before a
 * comparison. A phrase counts only where nothing else stands in the label but the words below.
 */
export const SIGN_OUT: readonly string[] = [
  'log out|logout|log me out|log off|logoff|log yourself out|sign out|signout|sign me out|sign off|signoff',
  'abmelden|ausloggen|logge mich aus|mich abmelden|sitzung beenden',
  'cerrar sesion|cierra sesion|cerrar la sesion|cerrar mi sesion|desconectar|desconectarse|salir',
  'deconnexion|se deconnecter|deconnecter|me deconnecter|fermer la session|quitter la session',
  'esci|disconnetti|disconnettiti|disconnessione|chiudi sessione|termina sessione|effettua il logout',
  'sair|terminar sessao|encerrar sessao|fazer logout|desconectar|desligar sessao',
  'uitloggen|afmelden|log uit|meld af',
  'wyloguj|wyloguj sie|wyloguj mnie|wylogowanie|wylogowac',
  'выйти|выход|выити|разлогиниться|завершить сеанс|выйти из аккаунта|выйти из системы',
  'ログアウト|ログアウトする|サインアウト|サインアウトする|ログオフ',
  '退出|退出登录|退出登陆|登出|注销|注销登录|退出账号|退出帐号|退出系统|安全退出|登出账号|登出帳號|登出帳戶',
  '로그아웃|로그아웃하기|로그 아웃|로그오프',
];

export const SIGN_IN: readonly string[] = [
  'log in|login|log me in|log on|logon|sign in|signin|sign me in|sign on',
  'anmelden|einloggen|jetzt anmelden|mich anmelden',
  'iniciar sesion|inicia sesion|inicio de sesion|acceder|ingresar|entrar|conectarse',
  'connexion|se connecter|me connecter|connecter|identifiez vous|s identifier',
  'accedi|entra|effettua il login|effettua l accesso',
  'entrar|iniciar sessao|fazer login|acessar|aceder',
  'inloggen|aanmelden|log in',
  'zaloguj|zaloguj sie|zaloguj mnie|logowanie|zalogowac',
  'войти|вход|авторизоваться|войти в систему|войти в аккаунт',
  'ログイン|ログインする|サインイン|サインインする|ログオン',
  '登录|登陆|登入|立即登录|账号登录|帐号登录|登錄|立即登入',
  '로그인|로그인하기|로그 인',
];

/** Words that may stand around a phrase and change nothing. */
export const AROUND =
  'yes ok please click here tap to and now me my all everywhere account user session again back button link icon menu item confirm continue just ' +
  'exit app power settings new arrow right left door open box ' +
  'ja bitte jetzt alle uberall konto sitzung si oui ahora todo todas maintenant partout ora adesso ovunque agora nu overal tak teraz wszedzie да сейчас везде ' +
  'or oder o ou of lub или sign up register join free registrieren registrarse inscription registrati';

/** Words after which anything may follow: `log out of all devices`, `sign in with …`, `abmelden von …`. */
export const JOINS =
  'of from as on with using via by at von vom bei aus mit uber en con desde avec sur depuis da dal su com em van bij met op z ze przez из с со через';

/** In ids, names, test ids and addresses, which are English. */
export const ID_SIGN_OUT =
  'log out|logout|log off|logoff|sign out|signout|sign off|signoff|end session|endsession';
export const ID_SIGN_IN = 'log in|login|log on|logon|sign in|signin';
/** What an id may end with after the phrase, and what before it turns the meaning. */
export const ID_AFTER =
  'btn button link item icon action form submit option cta trigger confirm control php aspx html htm jsp do action cgi 1';
export const ID_NOT_BEFORE = 'cancel no dont not prevent abort after post pre before on is last auto skip';
/** Places in an address that are about a thing rather than doing it. */
export const ABOUT =
  'docs doc help blog wiki guide guides support article articles faq manual reference learn search';
/** Query parameters that name what to do. */
export const DOES = 'action do op mode cmd task method event';
