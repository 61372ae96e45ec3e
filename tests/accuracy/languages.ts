/** What stands on the buttons of a site that is driven. Not the product's own texts: those are in lib/messages. */
export interface Words {
  signIn: string;
  signOut: string;
  user: string;
  password: string;
  items: string;
  save: string;
  reports: string;
  welcome: string;
  wrong: string;
}

export const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    signIn: 'Sign in',
    signOut: 'Log out',
    user: 'E-mail',
    password: 'Password',
    items: 'Show items',
    save: 'Save note',
    reports: 'Open reports',
    welcome: 'Good to see you',
    wrong: 'Wrong name or password',
  },
  de: {
    signIn: 'Anmelden',
    signOut: 'Abmelden',
    user: 'Benutzername',
    password: 'Passwort',
    items: 'Aufgaben zeigen',
    save: 'Notiz sichern',
    reports: 'Berichte öffnen',
    welcome: 'Guten Tag',
    wrong: 'Name oder Passwort falsch',
  },
  fr: {
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    user: 'Identifiant',
    password: 'Mot de passe',
    items: 'Voir les tâches',
    save: 'Enregistrer la note',
    reports: 'Ouvrir les rapports',
    welcome: 'Bonjour',
    wrong: 'Identifiant ou mot de passe incorrect',
  },
  es: {
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    user: 'Usuario',
    password: 'Contraseña',
    items: 'Ver tareas',
    save: 'Guardar nota',
    reports: 'Abrir informes',
    welcome: 'Hola de nuevo',
    wrong: 'Usuario o contraseña incorrectos',
  },
  nl: {
    signIn: 'Inloggen',
    signOut: 'Uitloggen',
    user: 'Gebruikersnaam',
    password: 'Wachtwoord',
    items: 'Taken tonen',
    save: 'Notitie bewaren',
    reports: 'Rapporten openen',
    welcome: 'Goedendag',
    wrong: 'Naam of wachtwoord onjuist',
  },
};
