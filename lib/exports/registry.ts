import { harExporter } from './har.ts';
import { htmlExporter } from './html.ts';
import { jiraExporter } from './jira.ts';
import { markdownExporter } from './markdown.ts';
import { svgExporter } from './picture.ts';
import type { Timeline } from './timeline.ts';

export type ExportFormat = 'json' | 'markdown' | 'html' | 'jira' | 'har' | 'svg';
/** All of them are texts; archives and pictures in pixels are made of these. */
export type TextFormat = ExportFormat;

/** One format. All are made from the same scanned timeline and from nothing else. */
export type Exporter = {
  mediaType: string;
  extension: string;
  render(timeline: Timeline): Timeline | string;
};

const jsonExporter: Exporter = {
  mediaType: 'application/json',
  extension: 'json',
  // A tree without shared branches, as a file would be: WebDriver BiDi, for one, sends an object only once.
  render: (timeline) => JSON.parse(JSON.stringify(timeline)) as Timeline,
};

/** To add a format: one file with its exporter, one line here. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  json: jsonExporter,
  markdown: markdownExporter,
  html: htmlExporter,
  jira: jiraExporter,
  har: harExporter,
  svg: svgExporter,
};

export const TEXT_FORMATS = Object.keys(exporters) as readonly TextFormat[];
