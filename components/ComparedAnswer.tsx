import { type ReactNode, Suspense } from 'react';
import type { Diagnosis, LogEvent } from '../lib/panel/types.ts';
import { CompareBar } from './CompareBar.tsx';
import { late } from './late.ts';

const ComparedPair = late(() => import('./ComparedPair.tsx'), 'ComparedPair');

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
  const { withId, onCompare, children, ...of } = props;
  return (
    <>
      <CompareBar diagnosis={of.diagnosis} logoutId={of.logoutId} withId={withId} onChange={onCompare} />
      {withId === null ? (
        children
      ) : (
        <Suspense fallback={children}>
          <ComparedPair {...of} withId={withId} onClose={() => onCompare(null)}>
            {children}
          </ComparedPair>
        </Suspense>
      )}
    </>
  );
}
