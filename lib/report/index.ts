export { ANSWER_WITHIN_MS, answerText, outcomeOf, type ReportAnswer, type ReportOutcome } from './answer.ts';
export { type Endpoint, readEndpoint } from './endpoint.ts';
export { REPORT_FORMATS, type ReportFormatId, reportFormats } from './formats/registry.ts';
export { MAX_HEADERS, maskHeader, type ReportHeader, readHeaders } from './headers.ts';
export type { ReportProblem } from './problem.ts';
export { reportOf } from './report-of.ts';
export { readRetryAfter, retryDelayMs } from './retry.ts';
export { exampleReport, testReport } from './test-report.ts';
export type { Report, ReportedIdentity, ReportFormat } from './types.ts';
