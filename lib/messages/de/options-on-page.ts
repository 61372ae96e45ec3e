import type { optionsOnPageWords as english } from '../en/options-on-page.ts';

/** German for ../en/options-on-page.ts. */
export const optionsOnPageWords = {
  'options.on-page.title': 'Auf der Seite',
  'options.on-page.does':
    'Sagt auf der Seite der Website, dass Sie gerade abgemeldet werden, und auf ihrer Anmeldeseite, warum es geschah. Beides erscheint je Abmeldung einmal, in einem Tab, und verschwindet von selbst, über seine Schaltfläche oder mit Escape.',
  'options.on-page.costs':
    'Ein weiteres Skript, nur bei einer Abmeldung und nur in diesem Tab. Die Seite kann das Gezeigte weder lesen noch anklicken, aber sie kann bemerken, dass etwas da ist.',
  'options.on-page.notice': 'Hinweis bei einer Abmeldung, 10 Sekunden lang',
  'options.on-page.banner': 'Banner auf der Anmeldeseite, 30 Sekunden lang',
  'options.on-page.trouble':
    'Beim letzten Mal hat die Seite es immer wieder entfernt, deshalb wurde es nicht bis zum Ende gezeigt.',
} satisfies Record<keyof typeof english, string>;
