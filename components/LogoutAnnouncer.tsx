import { useEffect, useRef, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

/** Tells a screen reader of a new logout, politely, and of nothing else. Logouts of the past are not announced. */
export function LogoutAnnouncer({ logouts }: { logouts: readonly Verdict[] }) {
  const { t } = usePanelTools();
  const known = useRef<Set<string> | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(logouts.map((verdict) => verdict.id));
    if (before === null) return;
    const fresh = logouts.findLast((verdict) => !before.has(verdict.id));
    if (fresh !== undefined) setSaid(t(text('panel.announce.logout', { title: { text: fresh.title } })));
  }, [logouts, t]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}
