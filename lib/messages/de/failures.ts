/** Why the background could not do what was asked, by the stable code of the answer. */
export const failures = {
  'failure.not-an-origin':
    '„{origin}“ ist keine Web-Origin. Geben Sie Schema, Host und Port an, etwa „https://app.example.com“.',
  'failure.not-watched':
    '{origin} wird nicht beobachtet. Beobachten Sie die Website zuerst und versuchen Sie es dann noch einmal.',
  'failure.not-recorded':
    '{origin} wird nicht aufgezeichnet; niemand sähe also, was geschieht. Beobachten Sie die Website zuerst, oder setzen Sie die Aufzeichnung fort.',
  'failure.no-access':
    'Der Browser hat nicht zu allem Zugriff gegeben, was für {origin} nötig ist. Lassen Sie ihn fragen und erlauben Sie es dort.',
  'failure.too-many-origins':
    'Zu {origin} können keine weiteren Origins gehören. Fügen Sie nur die der API und der Anmeldung hinzu.',
  'failure.nothing-recorded':
    'Für {origin} wurde nichts aufgezeichnet. Beobachten Sie die Website zuerst und führen Sie die Abmeldung dann noch einmal herbei.',
  'failure.bad-server-lines':
    'Eine Zeile des Server-Logs lässt sich nicht exportieren. Nehmen Sie die Zeilen heraus, binden Sie sie erneut ein und exportieren Sie dann.',
  'failure.unknown-language':
    'Die Texte dieser Sprache lassen sich nicht laden, oder es gibt keine. Exportieren Sie auf Englisch.',
  'failure.no-such-page':
    'Dieser Tab zeigt noch keine Seite. Öffnen Sie darin eine Website und versuchen Sie es noch einmal.',
  'failure.no-tab':
    'Kein offener Tab zeigt {origin}. Öffnen Sie die Website in einem Tab, melden Sie sich an und versuchen Sie es noch einmal.',
  'failure.unknown-request':
    'Diese Version kennt die Anfrage nicht. Laden Sie die Erweiterung und ihre Seiten neu.',
  'failure.failed':
    'Das hat nicht geklappt. Versuchen Sie es noch einmal; scheitert es wieder, laden Sie die Erweiterung neu.',
  'failure.taught-secret':
    'Eine der Regeln enthält etwas, das selbst wie ein Credential aussieht. Schreiben Sie den Namen der Stelle, die es enthält, nie den Inhalt.',
  'failure.rehearsal-not-there':
    'Dieses Credential ist nicht mehr da: Die Seite hat es ersetzt oder entfernt. Schließen Sie dies und sehen Sie noch einmal in die Liste.',
  'failure.rehearsal-not-possible':
    'Neben diesem Credential steht kein Datum, das sich in die Vergangenheit legen ließe. Entfernen oder beschädigen Sie es.',
  'failure.rehearsal-elsewhere':
    'Der Tab zeigt jetzt eine andere Website, oder das Credential liegt im Speicher einer anderen. Gehen Sie zur Website zurück und versuchen Sie es noch einmal.',
  'failure.rehearsal-ambiguous':
    'Mehrere Einträge sehen gleich aus, sobald ihre Namen maskiert sind; der falsche könnte getroffen werden. Ändern Sie das Credential in der Speicheransicht des Browsers selbst.',
  'failure.rehearsal-refused':
    'Der Browser hat es nicht erlaubt. Geben Sie Logout Lens Zugriff auf die Website, laden Sie die Seite neu und versuchen Sie es noch einmal.',
} as const satisfies Record<keyof typeof import('../en/failures.ts').failures, string>;
