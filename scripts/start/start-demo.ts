import { type DemoServer, type DemoSettings, startDemo } from '../../demo/server/index.ts';

const USUAL_PORT = 5180;

/** Starts the practice site on its usual port, or on a free one where that is taken. Builds it where it is not yet. */
export async function startPracticeSite(settings: Partial<DemoSettings>): Promise<DemoServer> {
  try {
    return await startDemo({ port: USUAL_PORT, settings, quiet: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startDemo({ port: 0, settings, quiet: true });
  }
}
