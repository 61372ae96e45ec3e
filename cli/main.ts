#!/usr/bin/env node
import { emphasisFor } from '../lib/cli/emphasis.ts';
import { runCli } from '../lib/cli/run.ts';
import { createFingerprinter, generateInstallationKey } from '../lib/secrets/index.ts';
import { readBytes } from './read-bytes.ts';
import { readLines } from './read-lines.ts';
import { writeFileOnce } from './write-file.ts';

/** Set by scripts/build-cli.mjs. */
declare const LOGOUT_LENS_VERSION: string;

// `logout-lens … | head` closes the pipe early: that is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// Made for this run alone and never kept: nothing can be joined with it.
const key = await generateInstallationKey();

// No `process.exit`: what was written to a pipe has to leave first.
process.exitCode = await runCli(process.argv.slice(2), {
  version: LOGOUT_LENS_VERSION,
  read: readBytes,
  lines: readLines,
  write: writeFileOnce,
  fingerprinterFor: (site) => createFingerprinter(key, site),
  out: (text) => process.stdout.write(text),
  note: (text) => process.stderr.write(text),
  emphasis: emphasisFor(process.stdout.isTTY === true, process.env),
});
