import type { firstRunWords as english } from '../en/first-run.ts';

/** German for ../en/first-run.ts. */
export const firstRunWords = {
  'first-run.title': 'Warum wurde ich abgemeldet? Probieren Sie es in einer Minute aus.',
  'first-run.lead':
    'Unten sehen Sie eine Beispiel-Website. Sie lebt in dieser Seite und fragt keinen Server. Was von ihr aufgezeichnet wird, bleibt in dieser Seite und ist weg, wenn Sie sie schließen.',
  'first-run.steps': 'Schritte',
  'first-run.done': 'Erledigt',
  'first-run.now': 'Jetzt',
  'first-run.later': 'Später',
  'first-run.step.watch': 'Die Website beobachten',
  'first-run.step.watch-text':
    'Auf einer echten Website tun Sie das im Popup der Schaltfläche in der Symbolleiste, und der Browser bittet Sie um Zugriff auf diese eine Website.',
  'first-run.watch': 'Diese Website beobachten',
  'first-run.step.sign-in': 'Anmelden',
  'first-run.step.sign-in-text': 'Klicken Sie im Beispiel auf „Anmelden“. Das Formular ist schon ausgefüllt.',
  'first-run.step.logout': 'Abgemeldet werden',
  'first-run.step.logout-text':
    'Tun Sie jetzt nichts. Die Website meldet nach {idle} ohne Eingabe ab und sagt nicht, warum.',
  'first-run.step.logout-in': 'Noch etwa {left}.',
  'first-run.frame': 'Beispiel-Website',
  'first-run.verdict': 'Und das ist der Grund',
  'first-run.verdict-hint':
    'So sieht es auf einer echten Website aus: die Antwort, worauf sie sich stützt, und die Codezeile, die es war.',
  'first-run.events': 'Was gesehen wurde',
  'first-run.next': 'Auf Ihrer eigenen Website',
  'first-run.next-text':
    'Öffnen Sie die Website, die Sie abmeldet, klicken Sie in der Symbolleiste auf die Schaltfläche von Logout Lens, und wählen Sie „Diese Website beobachten“. Benutzen Sie sie dann wie immer.',
  'first-run.again': 'Noch einmal ausprobieren',
  'first-run.settings': 'Einstellungen',
  'first-run.close': 'Beispiel vergessen und schließen',
  'first-run.said-signed-in': 'Angemeldet. Lassen Sie das Beispiel jetzt in Ruhe.',
  'first-run.said-logged-out': 'Abgemeldet. Der Grund steht unten.',
  'first-run.site.title': 'Übung',
  'first-run.site.email': 'E-Mail',
  'first-run.site.password': 'Passwort',
  'first-run.site.sign-in': 'Anmelden',
  'first-run.site.home': 'Guten Tag, Ada',
  'first-run.site.home-text': 'Sie sind angemeldet.',
} satisfies Record<keyof typeof english, string>;
