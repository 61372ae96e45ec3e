import type { originalCodeWords as english } from '../../en/panel/original-code.ts';

/** Simplified Chinese for ../../en/panel/original-code.ts. */
export const originalCodeWords = {
  'panel.original.show': '显示原始代码',
  'panel.original.title': '从网站获取脚本及其源映射，不带 Cookie。除此之外没有任何内容离开浏览器。',
  'panel.original.asking': '正在获取脚本和源映射…',
  'panel.original.failed': '操作未成功：{message} 请重试。',
  'panel.original.heading': '源代码中的位置，最内层调用在前',
  'panel.original.own': '先看这里',
  'panel.original.library': '库',
  'panel.original.now': '依据网站当前提供的源映射。如果登出之后部署过，行号可能已经变动。',
  'panel.original.why.not-http': '部分代码没有自己的地址（blob:、eval），因此无法获取。',
  'panel.original.why.no-access':
    '部分脚本或源映射位于浏览器不允许读取的源。请同时监控该源，或将其添加到此网站，然后重试。',
  'panel.original.why.no-file': '部分脚本已不存在，或需要登录。部署之后这很常见：请查找当时的构建版本。',
  'panel.original.why.no-map-named':
    '部分脚本没有指定源映射。请在构建时生成源映射，或在调试器中打开该位置并格式化代码。',
  'panel.original.why.no-map-file':
    '脚本指定了源映射，但网站没有提供。请同时部署 .map 文件，至少在测试系统上部署。',
  'panel.original.why.map-unreadable': '无法读取源映射：该位置的内容不是源映射。',
  'panel.original.why.too-large': '脚本或源映射大于 64 MB，未读取。',
  'panel.original.why.not-in-map': '部分位置所在的代码，源映射中没有说明。',
  'panel.original.why.other': '部分位置无法追溯。请重新加载扩展，然后重试。',
} satisfies Record<keyof typeof english, string>;
