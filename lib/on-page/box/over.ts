/** What else stands in the top layer over an element, and may have come there after it. */
export type Over = {
  /** Whether something is over it now that was not known to be below. */
  isOver(): boolean;
  /** The element was just raised: all that is there now is below it. */
  raised(): void;
  end(): void;
};

const TOP_LAYER = ':popover-open,dialog:modal,:fullscreen';
const MOST = 50;

export function watchOver(element: HTMLElement, doc: Document): Over {
  let below = new WeakSet<Element>();
  /** Opened anew means on top again. */
  const toggled = ({ target }: Event) => {
    if (target !== element)
      below = new WeakSet([...others()].filter((one) => one !== target && below.has(one)));
  };
  const others = (): Element[] =>
    [...doc.querySelectorAll(TOP_LAYER)]
      .slice(-MOST)
      .filter((one) => one !== element && !one.contains(element));
  const meets = (one: Element): boolean => {
    const [a, b] = [one.getBoundingClientRect(), element.getBoundingClientRect()];
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  };
  const names = ['toggle', 'fullscreenchange'];
  for (const name of names) doc.addEventListener(name, toggled, true);
  return {
    isOver: () => others().some((one) => !below.has(one) && meets(one)),
    raised() {
      below = new WeakSet(others());
    },
    end() {
      for (const name of names) doc.removeEventListener(name, toggled, true);
    },
  };
}
