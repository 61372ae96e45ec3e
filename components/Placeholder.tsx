import type { ReactNode } from 'react';

/** A whole panel that has one thing to say. */
export function Placeholder({
  icon,
  title,
  children,
}: {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
}) {
  return (
    <main className="placeholder">
      <div className="placeholder-inner">
        <span className="placeholder-icon">{icon}</span>
        <h1 className="placeholder-title">{title}</h1>
        {children}
      </div>
    </main>
  );
}
