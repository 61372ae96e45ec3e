import type { serverLogToolWords as english } from '../../en/panel/server-log-tool.ts';

/** German for ../../en/panel/server-log-tool.ts. {name} may be „eingefügte Zeilen“: it stands apart. */
export const serverLogToolWords = {
  'panel.server-log.title': 'Server-Log',
  'panel.server-log.why':
    'Ein Browser sieht nicht, warum ein Server eine Sitzung ablehnt. Im Log des Servers kann es stehen: Seine Zeilen über diese Sitzung klären den Befund.',
  'panel.server-log.join': 'Zeilen einbinden …',
  'panel.server-log.change': 'Andere einbinden …',
  'panel.server-log.remove': 'Zeilen entfernen',
  'panel.server-log.has':
    '{joined, plural, one {# Zeile ist eingebunden ({name}).} other {# Zeilen sind eingebunden ({name}).}}',
} satisfies Record<keyof typeof english, string>;
