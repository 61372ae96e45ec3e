import type { OnPageWords } from '../../messaging/on-page-order.ts';
import { iconOf } from './icons.ts';

/** What a person can do with it. `press` is handed on as it came: whoever acts on it asks where it comes from. */
export type Presses = { open(press: Event): void; close(press: Event): void; unfold(isOpen: boolean): void };

/** A box without words, and what puts them in: a screen reader tells of words that come into what is there already. */
export type Drawn = {
  box: HTMLElement;
  say(words: OnPageWords): void;
  /** The script is there still: call more often than `OUTLIVES_MS` (style.ts). */
  beat(): void;
};

/** Where the words of an element lie, for the style sheet to show (style.ts). */
const SAYS = 'data-says';

/**
 * Everything inside of the closed root: nodes, and words in attributes that the style sheet shows. Nothing is ever read as
 * markup, and no text of a document holds a word of it: `window.find` answers a page whether a text is there, and reads
 * closed roots, too.
 */
export function draw(doc: Document, presses: Presses): Drawn {
  const make = (tag: string, name = '', ...inside: (Node | string)[]): HTMLElement => {
    const node = doc.createElement(tag);
    if (name !== '') node.className = name;
    for (const one of inside) {
      if (typeof one === 'string') node.setAttribute(SAYS, one);
      else node.append(one);
    }
    return node;
  };
  const button = (name: string, press: (event: Event) => void, ...inside: (Node | string)[]) => {
    const node = make('button', name, ...inside);
    node.setAttribute('type', 'button');
    node.addEventListener('click', press);
    return node;
  };
  const words = make('div', 'words');
  words.setAttribute('role', 'status');
  const head = make('div', 'head', words);
  const box = make('div', 'box', head);
  // Chromium's search finds what a style sheet shows, and passes by what stands in for an object (measured). There is no
  // object: no policy has a say in it.
  const veil = make('object', '', box);
  let said = '';
  let unfolded = false;

  function detailsOf({ show, hide, rows, context }: NonNullable<OnPageWords['details']>) {
    const list = make(
      'dl',
      '',
      ...rows.flatMap(({ name, value }) => [make('dt', '', name), make('dd', '', value)]),
    );
    const inside = make('div', 'details', list, make('pre', '', context));
    const toggle = button('more', (press) => {
      if (!press.isTrusted) return;
      unfolded = !unfolded;
      fold();
      presses.unfold(unfolded);
    });
    const fold = () => {
      inside.hidden = !unfolded;
      toggle.setAttribute(SAYS, unfolded ? hide : show);
      toggle.setAttribute('aria-expanded', String(unfolded));
    };
    fold();
    return { inside, toggle };
  }

  return {
    box: veil,
    beat() {
      box.dataset.beat = box.dataset.beat === '0' ? '1' : '0';
    },
    say(all) {
      // What is there already is not announced once more, and keeps its focus.
      if (said === JSON.stringify(all)) return;
      said = JSON.stringify(all);
      const { language, direction, icon, title, says, open, close, details } = all;
      box.lang = language;
      box.dir = direction;
      box.dataset.icon = icon;
      words.replaceChildren(
        make('p', 'title', title),
        ...says.map((one) => make('p', 'says', one)),
        // The product's own name is the same in every language.
        make('p', 'by', 'Logout Lens'),
      );
      const closing = button('close', presses.close, iconOf(doc, 'close'));
      closing.setAttribute('aria-label', close);
      words.previousSibling?.remove();
      words.nextSibling?.remove();
      words.before(iconOf(doc, icon));
      words.after(closing);
      const more = details && detailsOf(details);
      while (head.nextSibling) head.nextSibling.remove();
      box.append(make('div', 'foot', button('open', presses.open, open), ...(more ? [more.toggle] : [])));
      if (more) box.append(more.inside);
    },
  };
}
