export { type ConsoleCommandDeps, createConsoleCommands } from './console-commands.ts';
export { type ConsoleMonitors, startConsoleMonitors } from './console-monitors.ts';
export { loadToldLogouts } from './told-logouts.ts';
