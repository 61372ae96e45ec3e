export { createIdentities, type Identities } from './identities.ts';
export { createReportCommands, type ReportCommandDeps } from './report-commands.ts';
export { createReports, type Reports } from './reports.ts';
