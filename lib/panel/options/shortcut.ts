/** A key of ours as the browser has it now. */
export type Shortcut = {
  command: KnownCommand;
  /** As the browser writes it, e.g. `Alt+Shift+L`; null where it has none. */
  keys: string | null;
};

/** The manifest's commands, in the order in which they are shown; `command.<name>` are their words. */
export const COMMANDS = ['open-panel', 'mark', 'export'] as const;
export type KnownCommand = (typeof COMMANDS)[number];

/** What the browser says of the manifest's commands; those that it does not name have no key. */
export function shortcutsOf(
  said: readonly { name?: string | undefined; shortcut?: string | undefined }[],
): Shortcut[] {
  return COMMANDS.map((command) => ({
    command,
    keys: said.find(({ name }) => name === command)?.shortcut || null,
  }));
}
