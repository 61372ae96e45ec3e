import type { optionsOnPageWords as english } from '../en/options-on-page.ts';

/** Simplified Chinese for ../en/options-on-page.ts. */
export const optionsOnPageWords = {
  'options.on-page.title': '页面上的提示',
  'options.on-page.does':
    '在网站自己的页面上提示您正在被登出，并在其登录页面上说明原因。每次登出各只出现一次，只在一个标签页中，会自动消失，也可用按钮或 Escape 键关闭。',
  'options.on-page.costs':
    '仅在登出时、仅在该标签页中多运行一个脚本。页面无法读取或点击所显示的内容，但能察觉到有东西存在。',
  'options.on-page.notice': '登出时的提示，显示 10 秒',
  'options.on-page.banner': '登录页面上的横幅，显示 30 秒',
  'options.on-page.trouble': '上一次页面反复将其移除，因此没有显示到最后。',
} satisfies Record<keyof typeof english, string>;
