import { browser, family } from './browser.ts';

const OS_NAMES: Record<string, string> = {
  mac: 'macOS',
  win: 'Windows',
  android: 'Android',
  cros: 'ChromeOS',
  linux: 'Linux',
  openbsd: 'OpenBSD',
};

/** Name and major version of a Chromium, from its brands (one of them, like `Not=A?Brand`, is a decoy): `Chrome 156`. */
function chromiumName(): string {
  const data = (navigator as { userAgentData?: { brands?: { brand: string; version: string }[] } })
    .userAgentData;
  const brands = (data?.brands ?? []).filter(({ brand }) => !/brand/i.test(brand));
  const named = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  const version = named?.version ?? /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '';
  return `${named?.brand.replace('Google ', '') ?? 'Chromium'} ${version}`.trim();
}

/** Who makes an export: the extension's version, the browser with its version, the operating system. */
export async function generator(): Promise<{ version: string; browser: string; platform: string }> {
  const { os } = await browser.runtime.getPlatformInfo();
  let name: string;
  if (family === 'firefox') {
    const info = await browser.runtime.getBrowserInfo();
    name = `${info.name} ${info.version.split('.')[0]}`;
  } else name = chromiumName();
  return { version: browser.runtime.getManifest().version, browser: name, platform: OS_NAMES[os] ?? os };
}
