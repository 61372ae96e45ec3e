import { type ReactNode, useMemo } from 'react';
import { compareInLog } from '../lib/panel/compared.ts';
import type { Diagnosis, LogEvent } from '../lib/panel/types.ts';
import { CompareBar } from './CompareBar.tsx';
import { ComparisonView } from './ComparisonView.tsx';

type ComparedAnswerProps = {
  log: readonly LogEvent[];
  diagnosis: Diagnosis;
  origin: string;
  logoutId: string;
  withId: string | null;
  onCompare(withId: string | null): void;
  onShowEvents(ids: readonly string[]): void;
  /** The answer on the logout itself, where it is compared with nothing. */
  children: ReactNode;
};

/** The answer on a logout, with what it is put beside in its place. */
export function ComparedAnswer(props: ComparedAnswerProps) {
  const { log, diagnosis, origin, logoutId, withId, onCompare, onShowEvents, children } = props;
  const compared = useMemo(
    () => (withId === null ? null : compareInLog(log, diagnosis, origin, logoutId, withId)),
    [log, diagnosis, origin, logoutId, withId],
  );
  return (
    <>
      <CompareBar diagnosis={diagnosis} logoutId={logoutId} withId={withId} onChange={onCompare} />
      {compared === null ? (
        children
      ) : (
        <ComparisonView compared={compared} onShowEvents={onShowEvents} onClose={() => onCompare(null)} />
      )}
    </>
  );
}
