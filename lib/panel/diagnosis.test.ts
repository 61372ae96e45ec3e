import { describe, expect, it, vi } from 'vitest';
import { issuerOffsetMs } from '../detect/issuer-clock.ts';
import { createDiagnosisSelector, type Diagnose, nextLookAt } from './diagnosis.ts';
import { credentialFixture, diagnosisFixture, verdictFixture } from './fixtures/diagnosis.ts';
import { headlineLog } from './fixtures/headline-log.ts';

const log = headlineLog(1_760_000_000_000);
const NOW = 1_760_000_010_000;

describe('the diagnosis of a log', () => {
  it('is made once for the same log and moment', () => {
    const diagnose = vi.fn<Diagnose>(() => diagnosisFixture());
    const select = createDiagnosisSelector(diagnose);
    const first = select(log, NOW);
    expect(select(log, NOW)).toBe(first);
    expect(diagnose).toHaveBeenCalledTimes(1);
    select(log, NOW + 1);
    select([...log], NOW + 1);
    expect(diagnose).toHaveBeenCalledTimes(3);
  });

  it('is never made for a moment before the last event', () => {
    const diagnose = vi.fn<Diagnose>(() => diagnosisFixture());
    createDiagnosisSelector(diagnose)(log, 0);
    expect(diagnose.mock.calls[0]?.[1].asOf).toBe(log.at(-1)?.at);
  });

  it('of no events needs no judging', () => {
    const diagnose = vi.fn<Diagnose>(() => diagnosisFixture());
    expect(createDiagnosisSelector(diagnose)([], NOW).diagnosis.logouts).toEqual([]);
    expect(diagnose).not.toHaveBeenCalled();
  });
});

describe('the next look at an unchanged log', () => {
  it('is soon while a verdict is provisional', () => {
    expect(nextLookAt(diagnosisFixture({ logouts: [verdictFixture({ final: false })] }), NOW)).toBe(
      NOW + 500,
    );
  });

  it('is at the next expiry by the issuer’s clock', () => {
    const diagnosis = diagnosisFixture({
      credentials: [
        credentialFixture({ expiresAt: NOW + 90_000 }),
        credentialFixture({ expiresAt: NOW + 60_000, claims: { iss: 'https://id.example' } }),
        credentialFixture({ expiresAt: NOW - 5 }),
        credentialFixture({ expiresAt: NOW + 10, endedAt: NOW }),
      ],
      clocks: [
        { origin: 'https://id.example', offsetMs: 20_000, uncertaintyMs: 10 },
        { origin: 'https://other.example', offsetMs: 0, uncertaintyMs: 10 },
      ],
    });
    expect(nextLookAt(diagnosis, NOW)).toBe(NOW + 40_000);
  });

  it('is never where nothing can change by time alone', () => {
    expect(
      nextLookAt(diagnosisFixture({ logouts: [verdictFixture()], credentials: [credentialFixture()] }), NOW),
    ).toBeNull();
  });
});

describe('the clock of an issuer', () => {
  const clock = (origin: string, offsetMs: number) => ({ origin, offsetMs, uncertaintyMs: 0 });

  it('is that of `iss`, whatever its path', () => {
    const credential = credentialFixture({ claims: { iss: 'https://id.example/realms/a' } });
    expect(issuerOffsetMs(credential, [clock('https://a.example', 1), clock('https://id.example', 2)])).toBe(
      2,
    );
  });

  it('is unknown where several servers were heard and none is the issuer', () => {
    const credential = credentialFixture({ claims: { iss: 'not an address' } });
    expect(issuerOffsetMs(credential, [clock('https://a.example', 1), clock('https://b.example', 2)])).toBe(
      0,
    );
  });

  it('is that of the only server heard', () => {
    expect(issuerOffsetMs(credentialFixture(), [clock('https://a.example', -7)])).toBe(-7);
  });
});
