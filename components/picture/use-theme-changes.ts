import { useEffect, useState } from 'react';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** A number that changes with the theme: of DevTools, of the system, or forced colours. */
export function useThemeChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((count) => count + 1);
    const lists = typeof matchMedia === 'undefined' ? [] : QUERIES.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', changed);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      for (const list of lists) list.removeEventListener('change', changed);
      observer.disconnect();
    };
  }, []);
  return changes;
}
