const { launch } = await import('./launch.ts');
const { startDemo } = await import('../../../demo/server/index.ts');
const demo = await startDemo({ port: 0, settings: {}, quiet: true });
const driver = await launch('firefox', { extensionDir: `/tmp/llbuild/.output/firefox-mv3`, width: 1400, height: 900 }) as any;
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms));
try {
  const page = await driver.newPage(demo.url + '/signin');
  const panel = await driver.openPanel(page);
  await pause(1500);
  console.log(await panel.text());
  await panel.click('Watch this site'); await pause(800);
  console.log(await panel.text());
  await panel.screenshot('/tmp/shots/ff-watch.png');
  await panel.click('Open in a tab', { role: 'link' }).catch((e: unknown) => console.log('click', String(e)));
  await pause(2500);
  const b = driver.browser?.browser ?? driver.firefox?.browser ?? driver.browser;
  console.log(Object.keys(driver));
  try { console.log((await b.pages()).map((p: any) => p.url())); } catch (e) { console.log(String(e)); }
  await panel.screenshot('/tmp/shots/ff-watch2.png');
} finally { await driver.close(); await demo.close(); }
