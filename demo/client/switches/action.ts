/** A thing to do at the press of a button. `run` may say how it went; failures are said for it. */
export type Action = {
  /** The button's test id. */
  readonly testId: string;
  readonly label: string;
  readonly sentence: string;
  run(): Promise<string | undefined>;
};

export type ActionGroup = { readonly title: string; readonly actions: readonly Action[] };

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}
