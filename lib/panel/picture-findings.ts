import type { Diagnosis } from '../classify/types.ts';
import { issuerOffsetMs } from '../detect/issuer-clock.ts';
import type { PictureFindings } from '../picture/model.ts';

/** What a diagnosis found, as the picture draws it: expiries by the browser's own clock. */
export function pictureFindings({
  sessions,
  credentials,
  logouts,
  clocks,
  current,
}: Diagnosis): PictureFindings {
  return {
    sessions,
    credentials: credentials.map((credential) => ({
      credential,
      expiresAt:
        credential.expiresAt === null ? null : credential.expiresAt - issuerOffsetMs(credential, clocks),
    })),
    logouts: logouts.map(({ id, at, title, evidence, incident }) => ({
      logoutId: id,
      at,
      title,
      eventId: incident.firstLink?.eventId ?? evidence[0]?.eventIds[0] ?? null,
    })),
    goesOn: current !== null,
  };
}
