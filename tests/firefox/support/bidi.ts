import type { Browser } from 'puppeteer-core';
import { poll } from '../../e2e/support/poll.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** What puppeteer's Browser has beside its public interface: the connection that speaks WebDriver BiDi. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  emit(event: string, parameters: object): void;
}

/** WebDriver BiDi beside puppeteer, with a way into Firefox's own, privileged code. */
export interface Bidi {
  send<Result>(method: string, parameters?: object): Promise<Result>;
  /** Tells puppeteer of an event that Firefox does not send. */
  announce(event: string, parameters: object): void;
  /** Runs a self-contained function in a browsing context, given by its id. JSON in, JSON out. */
  runIn<Result>(
    context: string,
    run: (...args: never[]) => Result | Promise<Result>,
    ...args: Json[]
  ): Promise<Result>;
  /** Runs a self-contained function in the browser window, where it has Firefox's own privileges. */
  runPrivileged<Result>(
    run: (...args: never[]) => Result | Promise<Result>,
    ...args: Json[]
  ): Promise<Result>;
}

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Connection };

  const send = async <Result>(method: string, parameters: object = {}): Promise<Result> =>
    (await connection.send(method, parameters)).result as Result;

  const runIn: Bidi['runIn'] = async (context, run, ...args) => {
    const answer = await send<ScriptResult>('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify((await (${run.toString()})(...JSON.parse(args))) ?? null)`,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in Firefox');
    return JSON.parse(answer.result?.value ?? 'null');
  };

  const window = async () => {
    const tree = await send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  };

  return {
    send,
    announce: (event, parameters) => connection.emit(event, parameters),
    runIn,
    runPrivileged: async (run, ...args) =>
      runIn(await poll(window, { timeoutMs: 10_000, what: "Firefox's window" }), run, ...args),
  };
}
