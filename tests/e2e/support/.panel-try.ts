process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
const kind = process.argv[2] as 'chromium' | 'firefox';
const { launch } = await import('./launch.ts');
const { startDemo } = await import('../../../demo/server/index.ts');
const { signIn, refreshData } = await import('./practice-site.ts');
const demo = await startDemo({ port: 0, settings: {}, quiet: true });
demo.configure({ sessionIdleSeconds: 14 });
const driver = await launch(kind, {
  extensionDir: `/tmp/llbuild/.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3-test`,
  width: 1500,
  height: 950,
});
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms));
try {
  const page = await signIn(driver, demo);
  const panel = await driver.openPanel(page);
  await pause(1500);
  console.log('signed in:', (await panel.text()).slice(0, 600));
  await panel.screenshot(`/tmp/shots/real-${kind}-in.png`);
  for (let i = 0; i < 3; i++) {
    await refreshData(page);
    await pause(700);
  }
  await pause(15500);
  await page.click('Refresh my data');
  await page.waitForUrl('/signin');
  await pause(4000);
  console.log('out:', (await panel.text()).slice(0, 1500));
  await panel.screenshot(`/tmp/shots/real-${kind}-out.png`);
  console.log(
    'perm',
    await panel.evaluate(() => {
      const w = window as unknown as { browser?: Record<string, unknown>; chrome?: Record<string, any> };
      const b = (w.browser ?? w.chrome) as any;
      return {
        permissions: typeof b?.permissions?.request,
        devtools: Object.keys(b?.devtools ?? {}),
        openResource: typeof b?.devtools?.panels?.openResource,
        theme: b?.devtools?.panels?.themeName,
        dataTheme: document.documentElement.dataset.theme,
      };
    }),
  );
  await panel.click('Copy for bug report');
  await pause(600);
  console.log('copied?', /Copied/.test(await panel.text()), /Could not copy/.test(await panel.text()));
  await panel.click('Export');
  await pause(800);
  console.log(
    'export',
    (
      await panel.evaluate(
        () =>
          document.querySelector('textarea')?.value ?? document.querySelector('dialog')?.textContent ?? '',
      )
    ).slice(0, 400),
  );
  await panel.screenshot(`/tmp/shots/real-${kind}-export.png`);
  const tab = await driver.openPanelTab(demo.url);
  await pause(1500);
  console.log('tab:', (await tab.text()).slice(0, 200));
  await tab.screenshot(`/tmp/shots/real-${kind}-tab.png`);
} finally {
  await driver.close();
  await demo.close();
}
