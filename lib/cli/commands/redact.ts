import { type ExportFormat, exporters, receiptOf, renderText } from '../../exports/index.ts';
import { words } from '../../exports/words.ts';
import { text } from '../../messages/text.ts';
import type { Command, ExitCode } from '../command.ts';
import { timelineOf } from '../diagnose-file.ts';
import { errorLine } from '../error-line.ts';
import { leftOutLines, open } from '../open.ts';
import { formatAsIn, outputNameOf } from '../output-name.ts';
import { safe } from '../wrap.ts';

const FORMATS = Object.keys(exporters);

/** `logout-lens redact FILE`: a file that can be shared, and the receipt of what is not in it. */
export const redactCommand: Command = {
  name: 'redact',
  options: {
    format: { type: 'string', short: 'f' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
  },
  wrongUse({ files, values: { format } }) {
    if (files.length === 0) return text('cli.error.no-file', { command: 'redact' });
    if (files.length > 1) return text('cli.error.one-file', { command: 'redact' });
    return format === undefined || isFormat(format)
      ? null
      : text('cli.error.format', { format: String(format), known: FORMATS.join(', ') });
  },
  async run({ files: [file = ''], values }, world): Promise<ExitCode> {
    const opened = await open(file, world);
    if (!opened.ok) {
      world.note(`${errorLine(opened.says, file)}\n`);
      return 2;
    }
    const timeline = await timelineOf(opened.imported);
    const format = isFormat(values.format) ? values.format : formatAsIn(file, opened.imported.format);
    const output = typeof values.output === 'string' ? values.output : outputNameOf(file, format);
    const shared = renderText(timeline, format);
    if (output === '-') world.out(shared);
    else {
      const done = await world.write(output, shared, { replace: values.force === true });
      if (done !== 'written') {
        world.note(`${errorLine(done === 'exists' ? text('cli.error.exists', { file: output }) : done)}\n`);
        return 2;
      }
    }
    const receipt = [
      words('cli.redacted', { output, format, count: timeline.events.length, site: timeline.site.origin }),
      words('export.receipt', receiptOf(timeline)),
      ...leftOutLines(opened.imported),
    ];
    const tell = output === '-' ? world.note : world.out;
    for (const line of receipt) tell(`${safe(line)}\n`);
    return 0;
  },
};

function isFormat(value: unknown): value is ExportFormat {
  return typeof value === 'string' && Object.hasOwn(exporters, value);
}
