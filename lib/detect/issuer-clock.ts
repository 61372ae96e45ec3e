import type { Clock, Credential } from './types.ts';

/**
 * The clock that wrote a credential's dates: of its `iss`, else of where it lies, else of the only server heard.
 * Undefined where none is known.
 */
export function issuerClock(
  credential: Pick<Credential, 'claims' | 'place'>,
  clocks: readonly Clock[],
): Clock | undefined {
  const issuer = originOf(credential.claims.iss);
  return (
    clocks.find((one) => one.origin === issuer) ??
    clocks.find((one) => one.origin === credential.place.origin) ??
    (clocks.length === 1 ? clocks[0] : undefined)
  );
}

/** Its offset against the browser's clock, ms; 0 where none is known. */
export function issuerOffsetMs(
  credential: Pick<Credential, 'claims' | 'place'>,
  clocks: readonly Clock[],
): number {
  return issuerClock(credential, clocks)?.offsetMs ?? 0;
}

function originOf(address: unknown): string | null {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).origin : null;
}
