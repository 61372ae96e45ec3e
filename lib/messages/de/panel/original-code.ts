import type { originalCodeWords as english } from '../../en/panel/original-code.ts';

/** German for ../../en/panel/original-code.ts. */
export const originalCodeWords = {
  'panel.original.show': 'Originalcode zeigen',
  'panel.original.title':
    'Holt das Skript und seine Source-Map von der Website, ohne Cookies. Sonst verlässt nichts den Browser.',
  'panel.original.asking': 'Skripte und Source-Maps werden geholt …',
  'panel.original.failed': 'Das hat nicht funktioniert: {message} Noch einmal versuchen.',
  'panel.original.heading': 'Wo es geschrieben wurde, innerster Aufruf zuerst',
  'panel.original.own': 'zuerst hier nachsehen',
  'panel.original.library': 'Bibliothek',
  'panel.original.now':
    'Nach den Source-Maps, die die Website jetzt ausliefert. Gab es seit der Abmeldung ein Deployment, können sich Zeilen verschoben haben.',
  'panel.original.why.not-http':
    'Mancher Code hat keine eigene Adresse (blob:, eval): Dort lässt sich nichts holen.',
  'panel.original.why.no-access':
    'Manche Skripte oder Source-Maps liegen auf einer Origin, die der Browser uns nicht lesen lässt. Beobachten Sie auch diese Origin oder fügen Sie sie dieser Website hinzu, und versuchen Sie es noch einmal.',
  'panel.original.why.no-file':
    'Manche Skripte sind nicht mehr da oder verlangen eine Anmeldung. Nach einem Deployment ist das üblich: Suchen Sie den Build von damals.',
  'panel.original.why.no-map-named':
    'Manche Skripte nennen keine Source-Map. Bauen Sie mit Source-Maps, oder öffnen Sie die Stelle im Debugger und lassen Sie ihn den Code formatieren.',
  'panel.original.why.no-map-file':
    'Ein Skript nennt eine Source-Map, die die Website nicht ausliefert. Stellen Sie die .map-Dateien mit bereit, wenigstens auf einem Testsystem.',
  'panel.original.why.map-unreadable': 'Eine Source-Map ließ sich nicht lesen: Was dort liegt, ist keine.',
  'panel.original.why.too-large':
    'Ein Skript oder eine Source-Map ist größer als 64 MB und wurde nicht gelesen.',
  'panel.original.why.not-in-map': 'Manche Stellen liegen in Code, über den die Source-Map nichts sagt.',
  'panel.original.why.other':
    'Manche Stellen ließen sich nicht zurückverfolgen. Laden Sie die Erweiterung neu und versuchen Sie es noch einmal.',
} satisfies Record<keyof typeof english, string>;
