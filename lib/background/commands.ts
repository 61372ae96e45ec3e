import * as v from 'valibot';
import { type Failure, type Request, request } from '../messaging/protocol.ts';
import type { Answer, Handlers } from './command-types.ts';
import { type ConsoleCommandDeps, createConsoleCommands } from './console-monitor/index.ts';
import { type CredentialCommandDeps, createCredentialCommands } from './credential-commands.ts';
import { failure } from './failure.ts';
import { createLogCommands, type LogCommandDeps } from './log-commands.ts';
import { createReportCommands, type ReportCommandDeps } from './reports/index.ts';
import { createSiteCommands, type SiteCommandDeps } from './site-commands.ts';
import { type SiteStateDeps, siteStateOf } from './site-states.ts';
import { createStoreCommands, type StoreCommandDeps } from './store-commands.ts';
import { createTaughtCommands, type TaughtCommandDeps } from './taught-commands.ts';

type PartDeps = SiteCommandDeps &
  StoreCommandDeps &
  LogCommandDeps &
  TaughtCommandDeps &
  CredentialCommandDeps &
  ConsoleCommandDeps &
  ReportCommandDeps;

export type CommandDeps = SiteStateDeps & Omit<PartDeps, 'stateOf'>;

/** Answers the one-shot messages of the extension's own pages. Whoever calls has checked that they come from one. */
export function createCommands(deps: CommandDeps): (message: unknown) => Promise<Answer> {
  const parts: PartDeps = { ...deps, stateOf: (origin) => siteStateOf(deps, origin) };
  const handlers: Handlers = {
    ...createSiteCommands(parts),
    ...createStoreCommands(parts),
    ...createLogCommands(parts),
    ...createTaughtCommands(parts),
    ...createCredentialCommands(parts),
    ...createConsoleCommands(parts),
    ...createReportCommands(parts),
  };

  return async (message) => {
    const guarded = v.safeParse(request, message);
    if (!guarded.success) {
      return failure(
        'unknown-request',
        'This version does not know that request. Reload the extension and its pages.',
      );
    }
    try {
      return await (handlers[guarded.output.type] as (request: Request) => Promise<Answer>)(guarded.output);
    } catch (error) {
      return fromError(error);
    }
  };
}

/** Errors of the exporters carry a stable code and a sentence for the person; of others nothing is passed on. */
function fromError(error: unknown): Failure {
  const known = error as { code?: unknown; message?: unknown } | null;
  if (error instanceof Error && typeof known?.code === 'string' && typeof known.message === 'string') {
    return failure(known.code, known.message);
  }
  return failure('failed', 'That did not work. Try again; if it fails again, reload the extension.');
}
