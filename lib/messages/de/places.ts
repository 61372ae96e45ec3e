import type { places as english } from '../en/places.ts';

/** German for ../en/places.ts. */
export const places = {
  'place.why.browser-page': 'Dies ist eine Seite des Browsers selbst, die keine Erweiterung sehen darf.',
  'place.why.store': 'Dies ist der Erweiterungs-Store des Browsers, den keine Erweiterung sehen darf.',
  'place.why.not-http': 'Nur Seiten, die über http oder https geladen werden, lassen sich beobachten.',
  'place.why.other': 'Der Browser lässt keine Erweiterung diese Seite sehen.',
  'place.why.view-source':
    'Dies ist die Quelltextansicht des Browsers. Er zeigt sie selbst an, und keine Erweiterung darf sie sehen.',
  'place.why.file':
    'Dies ist eine Datei auf diesem Computer. Kein Server kann dort eine Sitzung beenden; deshalb lassen sich nur Seiten beobachten, die über http oder https geladen werden.',
  'place.why.pdf':
    'Dies ist ein PDF im eigenen Betrachter des Browsers. Dort läuft kein Skript einer Erweiterung, also ist nicht zu sehen, was geschieht.',
  'place.why.blocked':
    'Der Browser lässt auf dieser Seite keine Erweiterung arbeiten, obwohl der Zugriff erlaubt wurde: Eine Richtlinie Ihrer Organisation, die Liste geschützter Websites des Browsers oder seine eigene Anzeige (etwa für PDF) verbietet es.',
  'place.why.loading':
    'Dieser Tab zeigt noch keine Seite oder eine, über die der Browser Erweiterungen nichts mitteilt.',
  'place.do.open-site': 'Gehen Sie zu der Website, die Sie abmeldet, und öffnen Sie dies noch einmal.',
  'place.do.view-source': 'Gehen Sie zur Seite selbst: Sie lässt sich beobachten.',
  'place.do.file':
    'Liefern Sie die Datei von diesem Computer aus, zum Beispiel unter http://localhost:8000, und öffnen Sie sie dort.',
  'place.do.pdf': 'Gehen Sie zu einer anderen Seite derselben Website: Sie lässt sich beobachten.',
  'place.do.blocked':
    'Bitten Sie die Stelle, die diesen Browser verwaltet, Logout Lens auf dieser Website zuzulassen, oder verwenden Sie ein Profil, das nicht verwaltet wird. Eine HAR-Datei aus der Netzwerkanalyse lässt sich hier trotzdem öffnen.',
  'place.private':
    'Private Fenster werden nicht gesehen. Um das zu erlauben, öffnen Sie in den Browsereinstellungen die Seite der Erweiterung und lassen Sie sie in privaten Fenstern laufen.',
} satisfies Record<keyof typeof english, string>;
