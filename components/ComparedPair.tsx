import { type ReactNode, useMemo } from 'react';
import { compareInLog } from '../lib/panel/compare-in-log.ts';
import type { Diagnosis, LogEvent } from '../lib/panel/types.ts';
import { ComparisonView } from './ComparisonView.tsx';

type ComparedPairProps = {
  log: readonly LogEvent[];
  diagnosis: Diagnosis;
  origin: string;
  logoutId: string;
  withId: string;
  onClose(): void;
  onShowEvents(ids: readonly string[]): void;
  /** What is shown where one of the two is not there any more. */
  children: ReactNode;
};

/** A logout beside another one, or beside a session that went well. Fetched when somebody compares. */
export function ComparedPair(props: ComparedPairProps) {
  const { log, diagnosis, origin, logoutId, withId, onClose, onShowEvents, children } = props;
  const compared = useMemo(
    () => compareInLog(log, diagnosis, origin, logoutId, withId),
    [log, diagnosis, origin, logoutId, withId],
  );
  return compared === null ? (
    children
  ) : (
    <ComparisonView compared={compared} onShowEvents={onShowEvents} onClose={onClose} />
  );
}
