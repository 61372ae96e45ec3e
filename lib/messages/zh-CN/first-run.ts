import type { firstRunWords as english } from '../en/first-run.ts';

/** Simplified Chinese for ../en/first-run.ts. */
export const firstRunWords = {
  'first-run.title': '我为什么被登出了？花一分钟试试看。',
  'first-run.lead':
    '下面是一个示例网站。它只在此页面中运行，不请求任何服务器。对它的记录只留在此页面中，关闭后即消失。',
  'first-run.steps': '步骤',
  'first-run.done': '已完成',
  'first-run.now': '当前',
  'first-run.later': '稍后',
  'first-run.step.watch': '监控网站',
  'first-run.step.watch-text':
    '在真实的网站上，请在工具栏按钮的弹出窗口中操作，浏览器会请您允许访问该网站，且仅限该网站。',
  'first-run.watch': '监控此网站',
  'first-run.step.sign-in': '登录',
  'first-run.step.sign-in-text': '请点击示例中的“登录”。表单已填写好。',
  'first-run.step.logout': '等待被登出',
  'first-run.step.logout-text': '现在不要操作它。{idle}无操作，该网站就会让用户登出，且不说明原因。',
  'first-run.step.logout-in': '还剩约 {left}。',
  'first-run.frame': '示例网站',
  'first-run.verdict': '原因在这里',
  'first-run.verdict-hint': '在真实的网站上也是如此：给出答案、其依据，以及造成登出的那行代码。',
  'first-run.events': '观察到的内容',
  'first-run.next': '在您自己的网站上',
  'first-run.next-text':
    '请打开让您登出的网站，点击工具栏中的 Logout Lens 按钮，然后选择“监控此网站”。之后照常使用即可。',
  'first-run.again': '再试一次',
  'first-run.settings': '设置',
  'first-run.close': '清除示例并关闭',
  'first-run.said-signed-in': '已登录。现在请不要操作示例。',
  'first-run.said-logged-out': '已被登出。原因见下方。',
  'first-run.site.title': '练习',
  'first-run.site.email': '电子邮箱',
  'first-run.site.password': '密码',
  'first-run.site.sign-in': '登录',
  'first-run.site.home': 'Ada，您好',
  'first-run.site.home-text': '您已登录。',
} satisfies Record<keyof typeof english, string>;
