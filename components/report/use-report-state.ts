import { useCallback, useEffect, useState } from 'react';
import type { ReportActions, ReportState } from '../../lib/panel/reports.ts';

const EVERY_MS = 2_000;

/** How reporting goes, asked for again and again while somebody looks. `null` until the first answer. */
export function useReportState(actions: ReportActions) {
  const [state, setState] = useState<ReportState | null>(null);
  const [isLost, setLost] = useState(false);
  const ask = useCallback(
    () =>
      actions.reportState().then(
        (answer) => {
          setState(answer);
          setLost(false);
        },
        () => setLost(true),
      ),
    [actions],
  );
  useEffect(() => {
    void ask();
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return { state, isLost, show: setState };
}
