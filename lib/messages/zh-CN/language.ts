/** Choosing the language: of the interface, and of an export. */
export const languageWords = {
  'language.label': '语言',
  'language.auto': '跟随浏览器（{language}）',
  'language.hint':
    '用于 Logout Lens 的所有文字：页面、工具栏按钮、菜单和提醒。导出时会另行询问。只有快捷键的名称始终跟随浏览器。',
  'language.failed': '无法加载此语言的文字，因此显示英文。请重新加载扩展；如果仍然不行，请重新安装。',
  'language.not-kept': '语言已切换，但浏览器无法保存这一选择。请腾出一些磁盘空间，然后重新选择。',
  'language.export': '导出的语言',
  'language.export-hint': '记录的内容保持原样：地址、名称和服务器的文字不会被翻译。',
  'cli.usage.language': `语言：
      --language TAG     输出和写入所用的语言：{known}
                         （未指定时为英文，与本机的语言无关）`,
  'cli.error.language': '“{language}”不是 Logout Lens 支持的语言。支持：{known}。',
  'export.percent': '{percent, number}%',
  'export.relative': '{seconds, number, ::sign-except-zero .000} 秒',
} as const satisfies Record<keyof typeof import('../en/language.ts').languageWords, string>;
