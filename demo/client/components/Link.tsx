import type { MouseEvent, ReactNode } from 'react';
import { navigate } from '../router.ts';

type Props = {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly testId?: string;
};

/** A link inside the app. Opens in a new tab like any link when asked to. */
export function Link({ to, children, className, testId }: Props) {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} onClick={follow} className={className} data-testid={testId}>
      {children}
    </a>
  );
}
