/** The product's sign: a lens over a door left. public/icon/logo.svg has the same lines. */
export function Logo({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 128 128"
      aria-hidden="true"
      focusable="false"
      className="logo"
    >
      <rect className="logo-ground" x="4" y="4" width="120" height="120" rx="28" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <circle className="logo-line" cx="56" cy="56" r="32" strokeWidth="10" />
        <path className="logo-line" d="M80 80 L104 104" strokeWidth="13" />
        <path className="logo-accent" d="M42 56 H68 M59 45 L70 56 L59 67" strokeWidth="8" />
      </g>
    </svg>
  );
}
