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
    logouts: logouts.map(({ id, at, title, incident }) => ({
      logoutId: id,
      at,
      title,
      first: incident.firstLink ?? null,
    })),
    goesOn: current !== null,
  };
}
