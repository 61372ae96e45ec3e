import type {
  consoleMonitorWords as english,
  popupStateWords as englishPopup,
} from '../en/console-monitor.ts';

/** German for ../en/console-monitor.ts. */
export const consoleMonitorWords = {
  'options.console-monitor.title': 'Konsolenmonitor',
  'options.console-monitor.does':
    'Schreibt in die Konsole der Seiten einer Website, wie lange ihre Tokens noch gelten, alle 30 Sekunden und bevor sie ablaufen, und bei einer Abmeldung den Grund. Die Zeilen sind englisch. Aus, bis es eingeschaltet wird.',
  'options.console-monitor.costs':
    'Die Skripte der Seite selbst können in window.__tokenMonitor vier Angaben lesen: ob ein Token jeweils abgelaufen ist, und wie viele Minuten oder Stunden bleiben. Die Zeilen können sie nicht lesen. Ein kleines Skript läuft in den Tabs der Website.',
  'options.console-monitor.legend': 'In die Konsole schreiben bei',
} satisfies Record<keyof typeof english, string>;

/** German for ../en/console-monitor.ts. */
export const popupStateWords = {
  'popup.state.log': 'Vollen Zustand in die Konsole schreiben',
  'popup.state.printed':
    'In die Konsole dieser Seite geschrieben. Drücken Sie auf der Seite F12, um ihn zu lesen.',
  'popup.state.copied':
    'In die Zwischenablage kopiert. In die Konsole dieser Seite wird nichts geschrieben, weil ihr Konsolenmonitor aus ist.',
  'popup.state.failed':
    'Der Zustand konnte weder geschrieben noch kopiert werden. Öffnen Sie das Panel in einem Tab, und kopieren Sie ihn dort.',
  'popup.state.switch-on': 'Konsolenmonitor einschalten',
} satisfies Record<keyof typeof englishPopup, string>;
