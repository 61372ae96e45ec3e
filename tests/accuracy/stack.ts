import type { ServerLog } from './log.ts';
import type { Traits } from './traits.ts';

/** Limits that a stack's own session code is given, in ms; those not given are an hour. */
export interface Limits {
  /** Without a request for this long the server ends the session. */
  idleMs?: number;
  /** From the sign-in, whatever the activity. */
  absoluteMs?: number;
  /** Max-Age of the session cookie; without it the cookie lives as long as the browser. */
  cookieMs?: number;
  accessMs?: number;
  refreshMs?: number;
}

/** What the stack's page does of itself, well or badly. Page code is ours; the session code is not. */
export interface ClientOptions {
  /** Where a bearer token lies. */
  storage?: 'localStorage' | 'sessionStorage' | 'memory';
  /** Tokens under one key, as JSON, as many stores keep them. */
  oneKey?: boolean;
  /** Does not ask for a refresh when it is refused. */
  noRefresh?: boolean;
  /** Signs out after so long without input. */
  idleTimerMs?: number;
  /** What it takes for the end of a session though it is none. */
  mistakes?: readonly (
    | 'forbidden'
    | 'refresh-5xx'
    | 'refresh-no-answer'
    | 'foreign-401'
    | 'error'
    | 'csrf'
    | 'failed-probe'
  )[];
  /** A script of a vendor that tidies up what is not its own, so many ms after the page was signed in. */
  vendor?: { does: 'clear-storage' | 'remove-keys' | 'delete-cookies'; afterMs: number };
  /** Follows another tab's sign-out. */
  followsTabs?: 'storage' | 'channel';
  /** Asks the server who is signed in when it starts. */
  probe?: boolean;
  /** Asks a third party where it opens reports, which answers 401. */
  asksWidget?: boolean;
  /** Writes to storage all the time, as analytics do. */
  chatter?: boolean;
  /** How tokens of a provider are renewed: by refresh token, or in a frame or by a redirect with `prompt=none`. */
  renews?: 'refresh-token' | 'prompt-none' | 'never';
  /** Renews before the token runs out, by a timer of the library. */
  renewsAhead?: boolean;
  /** Signs out of the page alone, and leaves the provider's session. */
  leavesProvider?: boolean;
  /** The provider asks once more before it signs out. */
  providerAsks?: boolean;
  /** How the person signs out: the page's form, its script, or a link. */
  signOutBy?: 'form' | 'script' | 'link';
}

export interface StackOptions {
  traits: Traits;
  limits?: Limits;
  client?: ClientOptions;
  /** Whether the server says why it refuses, in the words of `says`; else in `traits.refusal`. */
  tells?: boolean;
  /** Only one session an account. */
  single?: boolean;
}

/** What an administrator or an accident does on the server, whoever asks for it. */
export type ServerAct =
  | 'revoke-all'
  | 'lose-store'
  | 'rotate-key'
  | 'suspend'
  | 'sign-in-elsewhere'
  | 'change-password'
  | 'end-provider-session'
  | 'withdraw-consent'
  | 'hang-provider'
  | 'delete-cookie-on-next'
  | 'clear-site-data-on-next'
  | 'fail-csrf'
  | 'break-probe'
  | 'break-refresh'
  | 'cut-refresh'
  | 'cut-all'
  | 'heal'
  | 'slow';

/** A sign-in stack at work on an origin of its own. */
export interface RunningStack {
  /** Origin, without a slash at the end. */
  url: string;
  log: ServerLog;
  /** Rejects where this stack cannot do that. */
  act(what: ServerAct): void | Promise<void>;
  close(): Promise<void>;
}

/** One file in stacks/ each. `html`: documents and forms; `app`: one page with a script that talks to an API. */
export interface Stack {
  name: string;
  face: 'html' | 'app';
  /** Packages that hold and end its sessions. */
  packages: readonly string[];
  start(options: StackOptions): Promise<RunningStack>;
}

export const HOUR_MS = 3_600_000;

/** For a stack's `act`: what it cannot do is a mistake of the case. */
export function cannot(stack: string, what: ServerAct): never {
  throw new Error(`The stack ${stack} cannot do “${what}”: choose another in tests/accuracy/cases.`);
}
