import type { places as english } from '../en/places.ts';

/** Simplified Chinese for ../en/places.ts. */
export const places = {
  'place.why.browser-page': '这是浏览器自身的页面，任何扩展都无法查看。',
  'place.why.store': '这是浏览器的扩展商店，任何扩展都无法查看。',
  'place.why.not-http': '只能监控通过 http 或 https 加载的页面。',
  'place.why.other': '浏览器不允许任何扩展查看此页面。',
  'place.why.view-source': '这是浏览器的网页源代码视图，由浏览器自身显示，任何扩展都无法查看。',
  'place.why.file':
    '这是此计算机上的文件，不会有服务器在这里结束会话，因此只能监控通过 http 或 https 加载的页面。',
  'place.why.pdf':
    '这是在浏览器内置查看器中打开的 PDF。扩展的脚本不会在其中运行，因此无法看到其中发生的事情。',
  'place.why.blocked':
    '虽然已授予访问权限，但浏览器不允许扩展在此页面上工作：您所在组织的策略、浏览器自身的受保护网站列表或浏览器自带的查看器（例如 PDF 查看器）禁止这样做。',
  'place.why.loading': '此标签页尚未显示页面，或显示的是浏览器不告知扩展的页面。',
  'place.do.open-site': '请转到让您登出的网站，然后再次打开此界面。',
  'place.do.view-source': '请转到页面本身，那里可以监控。',
  'place.do.file': '请在此计算机上通过服务器提供该文件（例如 http://localhost:8000），并从该地址打开。',
  'place.do.pdf': '请转到同一网站的其他页面，那里可以监控。',
  'place.do.blocked':
    '请让此浏览器的管理员允许 Logout Lens 在此网站上运行，或使用不受管理的配置文件。从网络面板保存的 HAR 仍可在这里打开。',
  'place.private': '无法查看隐私窗口。如需允许，请在浏览器设置中打开扩展的页面，并允许其在隐私窗口中运行。',
} satisfies Record<keyof typeof english, string>;
