import type { deadlines as english } from '../en/deadlines.ts';

/** Simplified Chinese for ../en/deadlines.ts. */
export const deadlines = {
  'deadline.name.idle-limit': '服务器空闲超时',
  'deadline.name.absolute-limit': '会话时长上限',
  'deadline.name.client-idle-limit': '页面空闲计时器',
  'deadline.next.nothing': '未持有任何会到期的内容。',
  'deadline.next.unknown':
    '接下来什么会结束此会话尚不可知：承载会话的内容均未注明期限，也尚未学习到任何限制。',
  'deadline.next.credential': '下一个期限：{what}将在 {time}后到期，会话随之结束。',
  'deadline.next.idle-limit':
    '下一个期限：大约 {time}后（±{spread}）达到服务器空闲超时，除非在此之前发送请求。',
  'deadline.next.absolute-limit':
    '下一个期限：大约 {time}后（±{spread}）达到会话时长上限，无论做什么都一样。',
  'deadline.next.client-idle-limit':
    '下一个期限：大约 {time}后（±{spread}）触发页面自身的空闲计时器，除非在此之前有操作。',
  'deadline.next.now': '{what}随时可能结束此会话（±{spread}）。',
  'deadline.next.passed': '{what}已于 {time}前到期：下一次请求会表明会话是否已结束。',
  'deadline.why.renewed': '只有它自己到期：刷新令牌会为其续期，目前已有{count, plural, other { # 次}}。',
  'deadline.why.renewable': '只有它自己到期：持有可为其续期的刷新令牌。尚未观察到续期。',
  'deadline.why.renewed-unseen':
    '只有它自己到期：它已被某种未观察到的方式续期{count, plural, other { # 次}}。',
  'deadline.why.refresh-ends-first': '会结束会话：刷新令牌比它更早到期。',
  'deadline.why.not-renewed': '会结束会话：没有持有、也未观察到可为其续期的内容。',
  'deadline.why.refresh': '会结束会话：没有它，访问令牌就无法续期。',
  'deadline.why.refresh-moves': '如果在此之前未被使用，会结束会话：每次刷新都会带来到期时间更晚的新令牌。',
  'deadline.why.another-lasts': '不会结束任何内容：另一个刷新令牌的有效期更长。',
  'deadline.why.no-date': '会结束会话，但未注明期限。',
  'deadline.why.browser-session': '浏览器关闭时会结束会话。服务器可能更早结束会话。',
  'deadline.why.cookie': '会结束会话。未观察到其期限被延后。',
  'deadline.why.cookie-moves': '如果在此之前没有请求，会结束会话：有请求时，服务器会延后其期限。',
  'deadline.why.beside-tokens': '可能结束会话：令牌是否需要它尚不可知。',
  'deadline.why.remember': '不会结束正在进行的会话：它用于开始下一个会话。',
  'deadline.why.id': '不会结束任何内容：它只说明登录的是谁。',
  'deadline.why.other': '据目前所知，不会结束任何内容。',
  'deadline.why.idle-limit':
    '从{count, plural, other { # 次登出}}中学习得出：最后一次请求之后 {limit}（±{spread}）。',
  'deadline.why.client-idle-limit':
    '从{count, plural, other { # 次登出}}中学习得出：最后一次操作之后 {limit}（±{spread}）。',
  'deadline.why.absolute-limit':
    '从{count, plural, other { # 次登出}}中学习得出：登录之后 {limit}（±{spread}）。',
  'deadline.why.absolute-at-latest':
    '从{count, plural, other { # 次登出}}中学习得出：登录之后 {limit}（±{spread}）；未观察到登录，因此这是最晚时间。',
} satisfies Record<keyof typeof english, string>;
