import type { playwright as english } from '../en/playwright.ts';

/** Simplified Chinese for ../en/playwright.ts. */
export const playwright = {
  'playwright.unexpected':
    '{check}：{count, plural, =1 {有人从 {site} 登出，而测试并未预期登出。} other {发生了 # 次登出，首次为 {site}，而测试并未预期登出。}}',
  'playwright.other-cause': '{check}：发生了登出，但原因是 {found}。',
  'playwright.other-cause.advice': '如果 {found} 正是测试的目的，请预期它；否则请修正让用户登出的问题。',
  'playwright.among-open':
    '{code} 属于尚未确定的原因：仅凭浏览器无法区分两者，而服务器日志可以：logout-lens diagnose timeline.json --server-log LOG',
  'playwright.unknown-code':
    '{code} 不是 Logout Lens 认识的原因。请对照 docs/causes.md 检查拼写，除非它是您的服务器给出的原因。',
  'playwright.none': '{check}：{waited}内没有人被登出。',
  'playwright.none.advice':
    '请在测试中等到页面显示已登出，再预期登出。如果页面确实已登出而这里没有观察到，请查看 timeline.json。',
  'playwright.seen':
    '在 {site} 观察到：{sessions, plural, =0 {没有会话} other {# 个会话}}，{events, plural, other {# 个事件}}。',
  'playwright.nothing-seen': '没有打开任何网站的页面：请先用测试自己的 page 或 context 打开一个。',
  'playwright.attached': '已附加到测试报告：timeline.json 和 report.html。',
  'playwright.closed': '测试关闭了它的浏览器，因此无法查看它是如何结束的。请让 Playwright 来关闭浏览器。',
  'playwright.error.no-extension':
    '{path} 中没有构建好的扩展。请省略 extensionPath 以使用软件包自带的扩展，或指定自动化测试构建的文件夹（npm run build:test 会生成 .output/chrome-mv3-test）。',
  'playwright.error.not-loaded':
    '浏览器没有加载扩展。Google Chrome 本身不接受从命令行加载的扩展：请省略 channel，或写 channel: "chromium"，并用 npx playwright install chromium 安装。',
  'playwright.error.browser':
    'Playwright 无法在 {browser} 中加载扩展，因此那里没有任何记录。请只在 Chromium 项目中检查登出：test.skip(browserName !== "chromium")。',
  'playwright.error.no-timeline': '扩展没有给出 {site} 的时间线：{said} 请使用此软件包自带的扩展。',
} satisfies Record<keyof typeof english, string>;
