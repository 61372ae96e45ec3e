import { text } from '../../messages/text.ts';
import type { Command, ExitCode } from '../command.ts';
import { diagnoseFile, type FileDiagnosis } from '../diagnose-file.ts';
import { isReportFormat, REPORT_FORMATS, renderDiagnoses } from '../diagnosis-formats.ts';
import { serverLogOptions } from '../server-log.ts';
import { tellProblems } from '../tell-problems.ts';

/** `logout-lens diagnose FILE…`: why somebody was logged out, from what somebody recorded. */
export const diagnoseCommand: Command = {
  name: 'diagnose',
  options: {
    format: { type: 'string', short: 'f' },
    all: { type: 'boolean', short: 'a' },
    'server-log': { type: 'string', short: 'l' },
    'log-pattern': { type: 'string' },
    offset: { type: 'string' },
    user: { type: 'string' },
  },
  wrongUse({ files, values }) {
    const { format = 'text', 'server-log': log } = values;
    if (files.length === 0) return text('cli.error.no-file', { command: 'diagnose' });
    if (!isReportFormat(format))
      return text('cli.error.format', { format: String(format), known: REPORT_FORMATS.join(', ') });
    if ([...files, log].filter((file) => file === '-').length > 1) return text('cli.error.stdin-twice');
    if (log === '-' && files.length > 1) return text('cli.error.log-stdin');
    const options = serverLogOptions(values);
    if (options !== null && !options.ok) return options.says;
    return format === 'html' && files.length > 1 ? text('cli.error.one-html') : null;
  },
  async run({ files, values }, world): Promise<ExitCode> {
    const { format = 'text', all } = values;
    const options = serverLogOptions(values);
    const log = options?.ok ? options.value : null;
    const read: FileDiagnosis[] = [];
    for (const file of files) read.push(await diagnoseFile(file, world, log));
    tellProblems(read, world);
    if (isReportFormat(format))
      world.out(
        renderDiagnoses(read, format, {
          emphasis: world.emphasis,
          version: world.version,
          all: all === true,
        }),
      );
    if (read.some(({ ok }) => !ok)) return 2;
    return read.some((one) => one.ok && one.timeline.logouts.length > 0) ? 1 : 0;
  },
};
