import type { errors as english } from '../en/errors.ts';

/** German for ../en/errors.ts. */
export const errors = {
  'error.export.secret':
    'Nicht exportiert: {where} enthält etwas, das wie ein Credential aussieht ({shape}). Das sollte nicht vorkommen; bitte melden Sie es ohne den Wert, und leeren Sie das Log dieser Website, um wieder exportieren zu können.',
  'error.import.not-json':
    'Das ist kein JSON ({detail}). Wählen Sie eine Datei, die Logout Lens als JSON oder HTML exportiert hat, oder eine HAR-Datei; wurde sie unterwegs abgeschnitten, lassen Sie sie sich noch einmal senden.',
  'error.import.too-large':
    'Die Datei hat {size, number} Zeichen; höchstens {limit, number} werden gelesen. Exportieren Sie eine kürzere Zeit.',
  'error.import.too-deep':
    'Bei {where} ist die Datei tiefer als {limit} Ebenen verschachtelt, was keine Zeitleiste ist. Sie wurde von etwas anderem erzeugt oder ist beschädigt.',
  'error.import.too-many-events':
    'Die Datei hat {count, number} Ereignisse; höchstens {limit, number} werden gelesen. Exportieren Sie eine kürzere Zeit.',
  'error.import.not-a-timeline':
    'Bei {where}: erwartet wurde {expected}. Wählen Sie eine Datei, die Logout Lens exportiert hat.',
  'error.import.other-tool':
    'Das ist {what}: Es enthält {where}. Wählen Sie eine Datei, die Logout Lens exportiert hat, oder eine HAR-Datei aus der Netzwerkanalyse des Browsers.',
  'error.import.tool.redux': 'ein Log der Redux DevTools',
  'error.import.tool.lighthouse': 'ein Lighthouse-Bericht',
  'error.import.tool.trace': 'ein Performance-Trace',
  'error.import.tool.sentry': 'ein Ereignis von Sentry',
  'error.import.tool.netlog': 'ein Net-Log von Chromium',
  'error.import.tool.profile': 'ein CPU-Profil',
  'error.import.tool.heap': 'ein Heap-Snapshot',
  'error.import.tool.postman': 'eine Postman-Collection',
  'error.import.tool.recorder': 'eine Aufzeichnung von Klicks',
  'error.import.tool.storage-state':
    'eine Datei mit gespeicherten Cookies eines Browsers, die niemand versenden sollte',
  'error.import.tool.source-map': 'eine Source-Map',
  'error.import.tool.rules':
    'eine Regeldatei von Logout Lens, die das Panel einer Website unter „Website anlernen“ liest',
  'error.import.version':
    'Die Datei hat Version {version} des Zeitleistenformats; dieses Logout Lens liest Version {known}. Aktualisieren Sie die Erweiterung.',
  'error.import.no-events':
    'In der Datei {count, plural, one {ist # Ereignis, und es lässt sich nicht lesen} other {sind # Ereignisse, und keines lässt sich lesen}}. Das erste: {problem}',
  'error.taught.too-large':
    'Die Datei hat mehr als {limit, number} Zeichen, was keine Regeldatei hat. Nichts wurde geändert. Wählen Sie eine Datei, die „Regeln exportieren“ erzeugt hat.',
  'error.taught.not-json':
    'Das ist kein JSON. Nichts wurde geändert. Wählen Sie eine Datei, die „Regeln exportieren“ erzeugt hat, oder korrigieren Sie Kommas und Anführungszeichen.',
  'error.taught.too-deep':
    'Bei {where}: tiefer als {limit} Ebenen verschachtelt, was keine Regel ist. Nichts wurde geändert. Wählen Sie eine andere Datei.',
  'error.taught.forbidden-name':
    'Bei {where}: So darf ein Feld nicht heißen. Nichts wurde geändert. Entfernen Sie es aus der Datei.',
  'error.taught.not-rules':
    'Bei {where}: Das ist keine Regeldatei ("format" muss "logout-lens/taught-site" sein). Nichts wurde geändert. Wählen Sie eine Datei, die „Regeln exportieren“ erzeugt hat.',
  'error.taught.version':
    'Bei {where}: Die Datei hat eine andere Version als 1, die hier bekannt ist. Nichts wurde geändert. Aktualisieren Sie die Erweiterung.',
  'error.taught.too-many-rules':
    'Bei {where}: Eine Website kann höchstens {limit} Regeln haben. Entfernen Sie einige; Muster mit * und :name können für mehrere stehen.',
  'error.taught.unknown-kind':
    'Bei {where}: Diese Art von Regel gibt es nicht. Schreiben Sie "request", "page", "reason" oder "credential", oder aktualisieren Sie die Erweiterung.',
  'error.taught.unknown-field':
    'Bei {where}: Diese Art von Regel hat kein solches Feld. Entfernen Sie es, oder korrigieren Sie die Schreibweise.',
  'error.taught.missing': 'Bei {where}: Dieses Feld fehlt. Fügen Sie es hinzu.',
  'error.taught.wrong':
    'Bei {where}: Dieser Wert lässt sich nicht lesen. Was dort steht, beschreibt docs/teaching.md.',
  'error.taught.not-text': 'Bei {where}: Erwartet wurde ein Text in Anführungszeichen.',
  'error.taught.not-a-list': 'Bei {where}: Erwartet wurde eine Liste in [eckigen Klammern].',
  'error.taught.not-an-object': 'Bei {where}: Erwartet wurde ein Objekt.',
  'error.taught.empty': 'Bei {where}: Hier steht nichts. Füllen Sie es aus.',
  'error.taught.too-long': 'Bei {where}: zu lang. Kürzen Sie; * kann für einen Teil stehen.',
  'error.taught.too-many': 'Bei {where}: zu viele Einträge. Entfernen Sie einige.',
  'error.taught.unseen': 'Bei {where}: Es enthält ein unsichtbares Zeichen. Tippen Sie es neu.',
  'error.taught.only-star': 'Bei {where}: * allein hieße alles. Schreiben Sie einen Teil des Namens.',
  'error.taught.path-start': 'Bei {where}: Ein Pfad beginnt mit /, wie /api/session.',
  'error.taught.path-query':
    'Bei {where}: Ein Pfad enthält kein Leerzeichen und kein Fragezeichen. Lassen Sie weg, was danach kommt.',
  'error.taught.not-an-origin':
    'Bei {where}: Schreiben Sie Schema, Host und Port in Kleinbuchstaben, wie https://api.example.com, und nichts danach.',
  'error.taught.not-a-method': 'Bei {where}: Schreiben Sie eine Methode in Großbuchstaben, wie POST.',
  'error.taught.not-a-header': 'Bei {where}: Das kann kein Header-Name sein. Schreiben Sie ihn wie X-Why.',
  'error.taught.credential-header':
    'Bei {where}: Dieser Header enthält Credentials und wird nicht als Text gelesen.',
  'error.taught.not-a-field': 'Bei {where}: Schreiben Sie, wo das Feld steht, wie error.why oder /error/why.',
  'error.taught.not-a-status': 'Bei {where}: Ein Status ist eine Zahl von 100 bis 599, wie 401.',
  'error.taught.no-status': 'Bei {where}: Nennen Sie mindestens einen Status, wie 401.',
  'error.taught.not-a-cause':
    'Bei {where}: Schreiben Sie den Code einer Ursache in Großbuchstaben, wie SERVER_IDLE_TIMEOUT.',
  'error.taught.not-a-use':
    'Bei {where}: Diese Art von Regel kennt keine solche Verwendung. Wählen Sie eine aus der Liste.',
  'error.taught.not-an-area':
    'Bei {where}: Schreiben Sie localStorage, sessionStorage, indexedDB oder cookie.',
  'error.taught.not-a-place': 'Bei {where}: Schreiben Sie header oder body.',
  'error.server-log.pattern-long':
    'Das Muster ist länger als {limit, number} Zeichen. Kürzen Sie es; {star} kann für einen Teil stehen.',
  'error.server-log.pattern-field': 'Das Muster enthält {field}, was kein Feld ist. Bekannt sind: {known}.',
  'error.server-log.pattern-adjacent':
    'Im Muster folgt {field} direkt auf ein anderes Feld. Setzen Sie dazwischen, was im Log dazwischen steht, zum Beispiel ein Leerzeichen.',
  'error.server-log.pattern-time':
    'Das Muster hat keine Zeit. Schreiben Sie {time} dorthin, wo sie im Log steht.',
  'error.import.too-many-bytes':
    'Die Datei hat {size, number} Bytes; höchstens {limit, number} werden gelesen. Zeichnen Sie eine kürzere Zeit auf, oder exportieren Sie eine kürzere.',
  'error.import.not-text':
    'Diese Datei ist kein Text und kein bekanntes Archiv. Wählen Sie eine Zeitleiste oder einen Bericht von Logout Lens oder eine HAR-Datei.',
  'error.import.not-an-archive':
    'Dieses Archiv lässt sich nicht entpacken: {detail}. Wählen Sie die Datei, die darin liegt.',
  'error.import.not-a-har':
    'Das sieht wie eine HAR-Datei aus, aber {where} ist keine Liste. Exportieren Sie sie noch einmal aus der Netzwerkanalyse des Browsers.',
  'error.import.too-many-entries':
    'Die HAR-Datei hat {count, number} Einträge; höchstens {limit, number} werden gelesen. Zeichnen Sie eine kürzere Zeit auf.',
  'error.import.no-entries':
    'In dieser HAR-Datei {count, plural, one {ist # Eintrag, und er lässt sich nicht lesen} other {sind # Einträge, und keiner lässt sich lesen}}. Der erste: {problem} Exportieren Sie sie noch einmal aus der Netzwerkanalyse des Browsers.',
  'error.import.cancelled': 'Das Lesen der Datei wurde abgebrochen. Nichts wurde geändert.',
  'error.import.failed':
    'Das Lesen der Datei ist fehlgeschlagen. Nichts wurde geändert. Öffnen Sie sie noch einmal; schlägt auch das fehl, melden Sie es bitte.',
} satisfies Record<keyof typeof english, string>;
