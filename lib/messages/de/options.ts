import type { optionsWords as english } from '../en/options.ts';

/** German for ../en/options.ts. */
export const optionsWords = {
  'options.title': 'Einstellungen von Logout Lens',
  'options.lead':
    'Alles hier wird in diesem Browser gespeichert und wirkt sofort. Nichts wird irgendwohin gesendet, außer Sie schalten Meldungen ein.',
  'options.contents': 'Abschnitte',
  'options.loading': 'Rekorder wird gefragt …',
  'options.unreachable':
    'Der Rekorder antwortet nicht. Versuchen Sie es noch einmal; wurde die Erweiterung gerade aktualisiert, schließen Sie diese Seite und öffnen Sie sie neu.',
  'options.failed': 'Das hat nicht funktioniert: {message}',
  'options.does': 'Bewirkt:',
  'options.costs': 'Kostet:',
  'options.none-watched': 'Noch wird keine Website beobachtet.',
  'options.none-yet': 'Noch ist von keiner Website etwas gespeichert.',
  'options.saved': 'Gespeichert.',
  'options.cancel': 'Abbrechen',

  'options.sites.title': 'Websites',
  'options.sites.does':
    'Eine beobachtete Website wird von da an aufgezeichnet, auch im Hintergrund. Teile einer Website, etwa ihre API, werden mit ihr aufgezeichnet.',
  'options.sites.costs':
    'Ein Skript auf jeder Seite dieser Website, und Speicherplatz. Andere Websites merken nichts: Dort läuft kein Skript.',
  'options.sites.none':
    'Keine Website wird beobachtet. Öffnen Sie die Website, die Sie abmeldet, klicken Sie in der Symbolleiste auf die Schaltfläche von Logout Lens, und wählen Sie „Diese Website beobachten“.',
  'options.sites.state.recording': 'Zeichnet auf',
  'options.sites.state.paused': 'Angehalten',
  'options.sites.state.no-access': 'Kein Zugriff',
  'options.sites.state.not-watched': 'Nicht beobachtet',
  'options.sites.access': 'Zugriff erlaubt',
  'options.sites.no-access': 'Kein Zugriff: Der Browser lässt uns hier nichts sehen',
  'options.sites.parts': 'Gehört dazu',
  'options.sites.open': '{origin} im Panel öffnen',
  'options.sites.open-short': 'Öffnen',
  'options.sites.pause': '{origin} anhalten',
  'options.sites.pause-short': 'Anhalten',
  'options.sites.resume': '{origin} fortsetzen',
  'options.sites.resume-short': 'Fortsetzen',
  'options.sites.unwatch': '{origin} nicht mehr beobachten',
  'options.sites.unwatch-short': 'Nicht mehr beobachten',
  'options.sites.watch': '{origin} wieder beobachten',
  'options.sites.watch-short': 'Wieder beobachten',
  'options.sites.give-access': 'Zugriff erlauben: {origin}',
  'options.sites.give-access-short': 'Zugriff erlauben',
  'options.sites.denied':
    'Der Zugriff wurde nicht erlaubt, also hat sich nichts geändert. Sie können es noch einmal versuchen.',

  'options.recorded.title': 'Was aufgezeichnet wird',
  'options.recorded.does':
    'Nur von beobachteten Websites. Soll weniger aufgezeichnet werden, halten Sie eine Website an oder beobachten Sie sie nicht mehr; soll weniger gespeichert bleiben, siehe unten.',
  'options.recorded.costs':
    'Wo weniger aufgezeichnet ist, ist weniger bekannt: Ein Befund nennt, was fehlt, und ist ohne das weniger sicher.',
  'options.recorded.is': 'Wird aufgezeichnet',
  'options.recorded.is-1':
    'wann Tokens und Sitzungscookies kommen, erneuert werden und verschwinden, und welcher Code es war',
  'options.recorded.is-2': 'Anfragen, und wie der Server antwortete: Adressen ohne IDs, Status, Gründe',
  'options.recorded.is-3': 'Seitenwechsel, und dass es eine Eingabe gab, nicht, was getippt wurde',
  'options.recorded.is-4':
    'Fehler von Skripten, verlorene Verbindungen, Ruhezustand und Änderungen der Uhrzeit',
  'options.recorded.never': 'Wird nie aufgezeichnet',
  'options.recorded.never-1': 'Werte von Tokens und Cookies: nur Zeitangaben, Orte und ein Fingerabdruck',
  'options.recorded.never-2': 'Passwörter, was Sie tippen, und der Inhalt von Seiten',
  'options.recorded.never-3':
    'private Fenster auf der Festplatte: Was dort zu sehen ist, verschwindet mit ihnen',

  'options.retention.title': 'Wie lange es gespeichert bleibt',
  'options.retention.does':
    'Sitzungen, die vor längerer Zeit endeten oder über so viele Ereignisse einer Website hinausgehen, werden gelöscht: die älteste zuerst, jede ganz. Die laufende Sitzung wird nie angetastet.',
  'options.retention.costs':
    'Mehr braucht Platz auf diesem Computer: 100.000 Ereignisse etwa 5 MB. Weniger vergisst: Von einer gelöschten Sitzung bleibt nur der Befund.',
  'options.retention.days': 'Tage',
  'options.retention.events': 'Ereignisse je Website',
  'options.retention.save': 'Speichern',
  'options.retention.wrong': 'Geben Sie eine ganze Zahl von {min, number} bis {max, number} an.',
  'options.retention.confirm-title': 'Jetzt löschen, was darüber hinausgeht?',
  'options.retention.confirm':
    'Beendete Sitzungen, die älter als {days, plural, one {# Tag} other {# Tage}} sind oder über {events, number} Ereignisse einer Website hinausgehen, werden sofort und endgültig gelöscht.',
  'options.retention.confirm-button': 'Speichern und löschen',

  'options.thresholds.title': 'Schwellenwerte und Stufen der Inaktivität',
  'options.thresholds.does':
    'Ab wann es von einem Credential heißt, dass es bald abläuft, und wie eine inaktive Zeit heißt.',
  'options.thresholds.costs': 'Nichts: Nur Farben und Wörter ändern sich, nie ein Befund.',

  'options.notices.title': 'Benachrichtigungen',
  'options.notices.does':
    'Erinnerungen vor dem Ablauf eines Credentials werden im Panel gesetzt, beim Credential. Der Browser kann sie auch zeigen, wenn kein Panel offen ist.',
  'options.notices.costs':
    'Die Erweiterung wird für jede fällige Erinnerung einmal geweckt. Eine Benachrichtigung zeigt den Namen der Website auf Ihrem Bildschirm.',
  'options.notices.allowed': 'Der Browser darf Benachrichtigungen zeigen.',
  'options.notices.not-allowed':
    'Der Browser darf keine Benachrichtigungen zeigen: Erinnert wird nur im Panel.',
  'options.notices.allow': 'Benachrichtigungen erlauben',
  'options.notices.drop': 'Keine mehr zeigen',
  'options.notices.denied': 'Der Browser hat es nicht erlaubt. Nichts hat sich geändert.',
  'options.notices.reminders': 'Erinnerungen',
  'options.notices.no-reminders': 'Keine ist gesetzt.',
  'options.notices.reminder':
    '{origin}: {minutes, plural, one {# Minute} other {# Minuten}} vor dem Ablauf ({credential})',
  'options.notices.remove': 'Erinnerung entfernen: {reminder}',
  'options.notices.remove-short': 'Entfernen',
  'options.notices.badge': 'Restzeit auf der Schaltfläche in der Symbolleiste',
  'options.notices.badge-costs':
    'Die Erweiterung wird in der letzten Stunde vor dem Ende der Sitzung einmal pro Minute geweckt, davor einmal pro Stunde.',

  'options.reports.title': 'Meldungen',
  'options.reports.does':
    'Sendet jede Abmeldung einer Website, sobald ihre Ursache feststeht, an eine eigene Adresse. Aus, bis es eingeschaltet wird.',
  'options.reports.costs':
    'Was die Meldung zeigt, verlässt diesen Browser: Ursache, Belege und Adressen ohne Werte, nie ein Token.',
  'options.reports.on': 'eingeschaltet',
  'options.reports.off': 'ausgeschaltet',
  'options.reports.open': 'Meldungen von {origin} einrichten',
  'options.reports.open-short': 'Einrichten',
  'options.language.title': 'Sprache',
  'options.language.does': 'In welcher Sprache alle Seiten von Logout Lens geschrieben sind.',
  'options.language.costs': 'Nichts. Exporte fragen nach ihrer eigenen Sprache.',
  'options.shortcuts.title': 'Tastenkürzel',
  'options.shortcuts.does':
    'Tasten für das, was auch die Schaltfläche in der Symbolleiste tut. Sie wirken, solange die Website im Vordergrund ist.',
  'options.shortcuts.costs':
    'Nichts. Der Browser gibt jede Taste nur einer Erweiterung; hat sie schon eine andere, ist unsere nicht belegt.',
  'options.shortcuts.none': 'nicht belegt',
  'options.shortcuts.change': 'Im Browser ändern',
  'options.shortcuts.unavailable': 'Dieser Browser hat keine Tasten für Erweiterungen.',
  'options.taught.title': 'Angelernte Regeln',
  'options.taught.does':
    'Was Sie über eine Website angegeben haben, weil es sich nicht erraten lässt: ihre Anmeldeseite, ihren Refresh-Endpunkt, ihre Gründe. Regeln gehen jeder Vermutung vor.',
  'options.taught.costs': 'Nichts. Eine falsche Regel führt zu falschen Befunden, bis sie entfernt wird.',
  'options.taught.count': '{count, plural, =0 {keine Regel} one {# Regel} other {# Regeln}}',
  'options.taught.open': 'Regeln von {origin} öffnen',
  'options.taught.open-short': 'Öffnen',

  'options.data.title': 'Was gespeichert ist, und wie es vergessen wird',
  'options.data.does':
    'Eine Website zu vergessen beendet ihre Beobachtung, löscht ihr Log, ihre Befunde, Regeln und Erinnerungen, und gibt dem Browser den Zugriff zurück.',
  'options.data.costs': 'Es ist endgültig weg. Exportieren Sie vorher, was Sie noch brauchen.',
  'options.data.site': 'Website',
  'options.data.events': 'Ereignisse',
  'options.data.size': 'Größe',
  'options.data.last': 'Letztes',
  'options.data.action': 'Aktion',
  'options.data.all': 'Alle Websites',
  'options.data.used':
    'Der Browser zählt {size} für die ganze Erweiterung, mit dem, was er selbst noch dazu speichert.',
  'options.data.forget': '{origin} vergessen',
  'options.data.forget-short': 'Vergessen',
  'options.data.forget-all': 'Alle Websites vergessen',
  'options.data.forget-title': '{origin} vergessen?',
  'options.data.forget-text':
    '{events, plural, one {# Ereignis} other {# Ereignisse}} sowie Befunde, Regeln und Erinnerungen dieser Website werden endgültig gelöscht, und sie wird nicht mehr beobachtet.',
  'options.data.forget-all-title': 'Alle Websites vergessen?',
  'options.data.forget-all-text':
    '{sites, plural, one {# Website} other {# Websites}} mit {events, plural, one {# Ereignis} other {# Ereignissen}} und alle Befunde, Regeln und Erinnerungen werden endgültig gelöscht, und nichts wird mehr beobachtet. Schwellenwerte und Aufbewahrung bleiben.',
  'options.data.forget-confirm': 'Endgültig vergessen',
  'options.data.forgotten': 'Vergessen.',

  'options.file.title': 'Export und Import der Einstellungen',
  'options.file.does':
    'Eine JSON-Datei mit Schwellenwerten, Aufbewahrung und dem, was für jede Website eingestellt ist: ihre Teile, ihre Regeln, ihre Schaltfläche in der Symbolleiste. Ein Import ersetzt, was hier eingestellt ist.',
  'options.file.costs':
    'Die Datei nennt Ihre Websites. Nichts Aufgezeichnetes steht darin, und kein Credential. Eine Datei, in der irgendetwas falsch ist, ändert nichts.',
  'options.file.export': 'Einstellungen exportieren',
  'options.file.import': 'Einstellungen importieren',
  'options.file.choose': 'Einstellungsdatei',
  'options.file.imported': 'Aus {file} importiert.',
  'options.file.not-applied': 'Nicht alles ließ sich einstellen: {message}',
  'options.file.waiting':
    '{count, plural, one {# Website der Datei wird hier nicht beobachtet. Der Browser muss Sie erst fragen; bis Sie diese Seite schließen, können Sie sie mit einem Klick beobachten.} other {# Websites der Datei werden hier nicht beobachtet. Der Browser muss Sie erst fragen; bis Sie diese Seite schließen, können Sie sie mit einem Klick beobachten.}}',
  'options.file.watch': '{count, plural, one {Diese Website} other {Diese # Websites}} beobachten',
  'options.file.problem.too-large':
    'Die Datei hat mehr als {limit, number} Zeichen; so lang ist keine Einstellungsdatei. Nichts wurde geändert. Wählen Sie eine Datei, die mit „Einstellungen exportieren“ erzeugt wurde.',
  'options.file.problem.not-json':
    'Das ist kein JSON. Nichts wurde geändert. Wählen Sie eine Datei, die mit „Einstellungen exportieren“ erzeugt wurde, oder korrigieren Sie Kommas und Anführungszeichen.',
  'options.file.problem.not-settings':
    'Bei {where}: Das ist keine Einstellungsdatei ("format" muss "logout-lens/settings" sein). Nichts wurde geändert. Wählen Sie eine Datei, die mit „Einstellungen exportieren“ erzeugt wurde.',
  'options.file.problem.version':
    'Bei {where}: Die Datei hat eine andere Version als {known}, die hier bekannte. Nichts wurde geändert. Aktualisieren Sie die Erweiterung.',
  'options.file.problem.unknown-field':
    'Bei {where}: Diese Einstellung gibt es nicht. Nichts wurde geändert. Entfernen Sie sie aus der Datei, korrigieren Sie ihre Schreibweise, oder aktualisieren Sie die Erweiterung.',
  'options.file.problem.missing':
    'Bei {where}: Das fehlt. Nichts wurde geändert. Fügen Sie es in die Datei ein.',
  'options.file.problem.not-an-object':
    'Bei {where}: Erwartet wird ein Objekt in geschweiften Klammern. Nichts wurde geändert. Korrigieren Sie die Datei.',
  'options.file.problem.not-a-list':
    'Bei {where}: Erwartet wird eine Liste in eckigen Klammern. Nichts wurde geändert. Korrigieren Sie die Datei.',
  'options.file.problem.not-an-origin':
    'Bei {where}: Erwartet wird eine Origin wie "https://app.example.com". Nichts wurde geändert. Korrigieren Sie die Datei.',
  'options.file.problem.not-a-choice':
    'Bei {where}: Erwartet wird true oder false. Nichts wurde geändert. Korrigieren Sie die Datei.',
  'options.file.problem.not-a-time':
    'Bei {where}: Erwartet wird eine Zahl von Millisekunden über 0, und nicht mehr als ein Jahr. Nichts wurde geändert. Korrigieren Sie die Datei.',
  'options.file.problem.not-ascending':
    'Bei {where}: Das muss länger sein als die Grenze davor. Nichts wurde geändert. Korrigieren Sie die Datei.',
  'options.file.problem.out-of-range':
    'Bei {where}: Erwartet wird eine ganze Zahl von {min, number} bis {max, number}. Nichts wurde geändert. Korrigieren Sie die Datei.',
  'options.file.problem.too-many':
    'Bei {where}: Mehr als {limit, number} Einträge. Nichts wurde geändert. Entfernen Sie einige.',
  'options.file.problem.twice':
    'Bei {where}: Diese Website steht zweimal in der Datei. Nichts wurde geändert. Entfernen Sie eine.',
  'options.file.problem.secret':
    'Bei {where}: Das sieht selbst wie ein Credential aus. Nichts wurde geändert. Schreiben Sie den Namen der Stelle, an der es liegt, nie, was dort liegt.',
} satisfies Record<keyof typeof english, string>;
