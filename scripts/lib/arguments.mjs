import { parseArgs } from 'node:util';

/**
 * @typedef {object} StartArguments
 * @property {'chromium' | 'firefox'} browser
 * @property {boolean} headless
 * @property {string | null} url site to open instead of the demo
 * @property {boolean} help
 */

/**
 * @param {string} text what a person types for a site: with or without a scheme
 * @returns {string} its URL; throws an Error with a message for that person
 */
function siteUrl(text) {
  const local = /^(localhost|[\w.-]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|\/|$)/.test(text);
  const address = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `${local ? 'http' : 'https'}://${text}`;
  // URL.parse would be shorter; Node 20 does not have it.
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`${text} is no address of a site: only http and https can be watched.`);
  return url.href;
}

/**
 * @param {string[]} argv without node and the script
 * @returns {StartArguments} throws an Error with a message for the user
 */
export function parseStartArguments(argv) {
  const { values, positionals } = parseArgs({
    args: argv.filter((word) => word !== '--'),
    allowPositionals: true,
    options: {
      browser: { type: 'string', short: 'b', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser is chromium or firefox, not ${browser}.`);
  if (positionals.length > 1) throw new Error(`One site at a time, please: ${positionals.join(' ')}`);
  const [site] = positionals;
  return {
    browser,
    headless: values.headless,
    url: site === undefined ? null : siteUrl(site),
    help: values.help,
  };
}

/**
 * @param {string[]} argv without node and the script
 * @param {readonly string[]} stages names that --only takes
 * @returns {{ only: string[], rest: string[], help: boolean }} stages to run (all where --only is not given), and what
 *   follows `--`, for the test runners; throws an Error with a message for the user
 */
export function parseTestArguments(argv, stages) {
  const cut = argv.indexOf('--');
  const { values } = parseArgs({
    args: cut < 0 ? argv : argv.slice(0, cut),
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const only = values.only === undefined ? [...stages] : values.only.split(',').map((name) => name.trim());
  const unknown = only.filter((name) => !stages.includes(name));
  if (unknown.length > 0) throw new Error(`--only takes ${stages.join(', ')}, not ${unknown.join(', ')}.`);
  return { only, rest: cut < 0 ? [] : argv.slice(cut + 1), help: values.help };
}
