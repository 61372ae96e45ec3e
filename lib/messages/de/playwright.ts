import type { playwright as english } from '../en/playwright.ts';

/** German for ../en/playwright.ts. */
export const playwright = {
  'playwright.unexpected':
    '{check}: {count, plural, one {Jemand wurde von {site} abgemeldet, und nichts im Test hat das erwartet.} other {Jemand wurde #-mal abgemeldet, zuerst von {site}, und nichts im Test hat das erwartet.}}',
  'playwright.other-cause': '{check}: Jemand wurde abgemeldet, aber die Ursache ist {found}.',
  'playwright.other-cause.advice':
    'Geht es im Test um {found}, dann erwarten Sie das. Sonst beheben Sie, was den Benutzer abmeldet.',
  'playwright.among-open':
    '{code} gehört zu dem, was noch offen ist: Der Browser allein kann die beiden nicht unterscheiden. Das Server-Log kann es: logout-lens diagnose timeline.json --server-log LOG',
  'playwright.unknown-code':
    '{code} ist keine Ursache, die Logout Lens kennt. Prüfen Sie die Schreibweise in docs/causes.md, sofern nicht Ihr Server sie nennt.',
  'playwright.none': '{check}: Innerhalb von {waited} wurde niemand abgemeldet.',
  'playwright.none.advice':
    'Warten Sie im Test, bis die Seite zeigt, dass sie abgemeldet ist, und erwarten Sie dann die Abmeldung. Hat sie es gezeigt, und hier ist es nicht zu sehen, sehen Sie sich timeline.json an.',
  'playwright.seen':
    'Gesehen von {site}: {sessions, plural, =0 {keine Sitzung} one {# Sitzung} other {# Sitzungen}}, {events, plural, one {# Ereignis} other {# Ereignisse}}.',
  'playwright.nothing-seen':
    'Keine Seite irgendeiner Website war offen: Gehen Sie erst zu einer, mit der page oder dem context des Tests selbst.',
  'playwright.attached': 'An den Testbericht angehängt: timeline.json und report.html.',
  'playwright.closed':
    'Der Test hat seinen Browser geschlossen, deshalb konnte niemand nachsehen, wie er endete. Das Schließen Playwright überlassen.',
  'playwright.error.no-extension':
    'In {path} liegt keine gebaute Erweiterung. Lassen Sie extensionPath weg, um die des Pakets zu verwenden, oder nennen Sie den Ordner eines Builds für automatische Tests (npm run build:test erzeugt .output/chrome-mv3-test).',
  'playwright.error.not-loaded':
    'Der Browser hat die Erweiterung nicht geladen. Google Chrome selbst nimmt keine von der Befehlszeile: Lassen Sie channel weg, oder schreiben Sie channel: "chromium", und installieren Sie ihn mit npx playwright install chromium.',
  'playwright.error.browser':
    'Playwright kann in {browser} keine Erweiterung laden, also wurde dort nichts aufgezeichnet. Prüfen Sie Abmeldungen nur im Chromium-Projekt: test.skip(browserName !== "chromium").',
  'playwright.error.no-timeline':
    'Die Erweiterung gab keine Zeitleiste von {site}: {said} Verwenden Sie die Erweiterung, die mit diesem Paket kam.',
} satisfies Record<keyof typeof english, string>;
