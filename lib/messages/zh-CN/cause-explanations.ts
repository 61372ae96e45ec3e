import type { causeExplanations as english } from '../en/cause-explanations.ts';

/** Simplified Chinese for ../en/cause-explanations.ts. */
export const causeExplanations = {
  'cause.server-idle-timeout.explanation':
    '许多服务器在令牌之外还有自己的会话，一段时间没有请求就会结束它。令牌对此一无所知：按自身的期限，它们仍然有效。移动鼠标或输入都无济于事，只有请求才有用。',
  'cause.session-revoked.explanation':
    '服务器拒绝了按自身期限仍然有效的凭据：有人或有某种机制在服务器上结束了会话。管理员操作、在其他设备上退出登录或更改密码、安全规则、后端通道（back-channel）登出，从浏览器看来都一样。',
  'cause.session-store-lost.explanation':
    '凭据已发送且未过期，而服务器表现得仿佛从未见过它们。会话保存在内存中而服务器重启、缓存被清空或已满、或由其他节点响应时，就会出现这种情况。',
  'cause.manual-logout.explanation': '使用了退出登录的控件，而在此之前没有任何请求被拒绝。',
  'cause.access-token-expired.explanation':
    '访问令牌的有效期很短。页面必须在到期之前或到期时用刷新令牌续期；而这里用过期的令牌发送了请求，且没有尝试续期。',
  'cause.no-refresh-token.explanation': '会话只持有访问令牌。它过期后无法续期，用户必须重新登录。',
  'cause.refresh-token-expired.explanation': '刷新被拒绝，因为刷新令牌已过自身的到期时间。此后只能重新登录。',
  'cause.refresh-token-reused.explanation':
    '启用轮换时，一个刷新令牌只能使用一次。两个标签页（或同一标签页的两个请求）同时刷新时，会使用同一个令牌；服务器接受第一个，拒绝第二个，并且常常出于防范而结束整个会话。',
  'cause.session-cookie-deleted.explanation':
    '带有过去日期或 Max-Age=0 的 Set-Cookie 标头会移除 Cookie。这里一个在其他方面成功的响应，对会话 Cookie 带有这样的标头。',
  'cause.storage-cleared-by-script.explanation':
    '凭据被页面上的代码从浏览器存储中删除，没有任何服务器响应可以解释这一点。服务器仍认识此会话。',
  'cause.absolute-timeout.explanation':
    '有些服务器在登录后的固定时间结束会话，无论会话多么活跃。刷新无济于事：刷新也会被拒绝。',
  'cause.auth-credentials-missing.explanation':
    '被拒绝的请求到达服务器时，没有携带服务器要查找的令牌或 Cookie。对此，有些框架响应 401，有些响应 403。',
  'cause.clear-site-data.explanation':
    'Clear-Site-Data 标头会清除整个源的 Cookie、存储或两者，即使它是由同源的其他页面发送的。',
  'cause.client-idle-timeout.explanation':
    '页面有自己的空闲计时器。无人使用达到一定时间，它就会退出登录，尽管服务器仍会接受此会话。',
  'cause.clock-skew.explanation':
    '到期时间是按服务器的时钟写入的。如果浏览器的时钟不准，将其与自身时间比较的页面就会丢弃仍然有效的令牌，或保留已失效的令牌。',
  'cause.concurrent-login.explanation': '服务器限制一个账户的会话数量，较新的登录取代了此会话。',
  'cause.cross-tab-logout.explanation':
    '网站的标签页共享存储。其他未被记录的标签页或框架移除了凭据，此标签页随之登出。',
  'cause.csrf-mismatch.explanation':
    '服务器用第二个令牌保护非安全方法的请求。如果它已过时、来自其他会话或未发送，即使会话有效，请求也会被拒绝。',
  'cause.permission-mistaken.explanation':
    '服务器响应 403：此用户无权访问该内容。页面因此丢弃了凭据，尽管其他请求都仍然正常。',
  'cause.refresh-network-error.explanation':
    '没有得到响应的刷新不能说明会话的状态。页面把它当成拒绝，丢弃了仍然有效的凭据。',
  'cause.refresh-server-error.explanation':
    '5xx 或 429 响应说明服务器繁忙或出现故障，并不说明会话已结束。页面丢弃了仍然有效的凭据。',
  'cause.refresh-token-revoked.explanation':
    '刷新令牌仍有剩余时间，但服务器不再接受它：它被撤销、账户被封禁，或密码已更改。',
  'cause.session-cookie-expired.explanation':
    '带有 Expires 或 Max-Age 的 Cookie 会在该时刻结束，无论服务器如何看待会话。',
  'cause.signing-key-rotated.explanation':
    '令牌未过期，但服务器用另一个密钥验证签名：密钥轮换时没有保留旧密钥，或部署带来了新密钥。',
  'cause.token-refresh-failed.explanation': '没有日期表明刷新令牌已过期，但服务器拒绝了它，且没有说明原因。',
  'cause.session-account-mismatch.explanation': '会话中的账户不是用户当前使用的账户。',
  'cause.session-user-mismatch.explanation': '会话中的用户与凭据所指的用户不同。',
  'cause.account-missing.explanation': '未找到该用户的账户。',
  'cause.account-suspended.explanation': '账户存在，但目前不能使用。',
  'cause.account-cancelled.explanation': '账户已终止。',
  'cause.account-required.explanation': '页面自身的检查没有找到该用户的账户。',
  'cause.plan-missing.explanation': '账户没有允许此操作的套餐。',
  'cause.plan-inactive.explanation': '账户的套餐已停用或已结束。',
  'cause.plan-required.explanation': '页面自身的检查没有找到该账户的套餐。',
  'cause.user-inactive.explanation': '用户已被停用。',
  'cause.server-stated.explanation': '服务器在拒绝的响应中给出了自己的原因。',
  'cause.unexplained.explanation': '凭据或已登录的页面已消失，但未观察到拒绝、退出登录或执行移除的代码。',
  'cause.cookie-deleted-by-script.explanation':
    '脚本可以删除任何非 HttpOnly 的 Cookie。这里脚本删除了会话 Cookie，而服务器的任何响应都与此无关。同意管理工具、第三方的清理代码、遗留在构建中的测试都会这样做。',
  'cause.storage-cleared-by-browser.explanation':
    '网站的全部数据同时消失，且不是页面代码所为。用户会在设置或 DevTools 中清除网站数据，浏览器会按设置在关闭时清除，扩展会为保护隐私而清除，磁盘已满时浏览器会丢弃可以丢弃的内容。',
  'cause.silent-renew-login-required.explanation':
    '页面没有刷新令牌，而是在隐藏框架中向身份提供商续期会话（prompt=none）。身份提供商响应 login_required：它自身的会话已结束，或它没有收到其 Cookie，因为浏览器不会在其他网站的框架中发送 Cookie。',
  'cause.interaction-required.explanation':
    '后台续期无法显示任何内容。身份提供商响应说必须显示：用于同意授权、第二因素或选择账户。',
  'cause.client-error-teardown.explanation':
    '会话有效。页面自身代码中的错误未被捕获，而用于恢复的代码重置了一切，包括凭据。',
  'cause.cookie-not-sent.explanation':
    'Cookie 只随其 Domain、Path、Secure、SameSite 和分区所允许的请求发送；对于脚本的请求，还须由其 credentials 选项允许。会话本身仍然有效。',
  'cause.cookie-rejected.explanation':
    '浏览器会丢弃违反规则的 Set-Cookie：过长、SameSite=None 却没有 Secure、名称前缀的条件未满足、其他域名。浏览器不会就此通知，而服务器仍当作 Cookie 存在。',
  'cause.cookie-collision.explanation':
    'Cookie 不区分端口，上级域名或其他路径的 Cookie 会与网站自身的一起发送。两个程序使用同一名称时，会互相覆盖对方的会话；如果两个都到达，服务器可能读取其中任意一个。',
  'cause.cookie-evicted.explanation':
    '浏览器为一个网站保留约 180 个 Cookie，之后会丢弃最旧的。服务器仍认识此会话。',
  'cause.session-cookie-lost-on-restart.explanation':
    '没有 Expires 或 Max-Age 的 Cookie 会随浏览器结束，而 localStorage 会保留。以此类 Cookie 中的密钥加密的存储（MSAL）此后便无法读取。',
  'cause.foreign-401.explanation':
    '页面会请求许多服务。拒绝的那个服务既没有签发此会话，也不接受此会话，因此它的 401 不能说明谁在这里登录。',
  'cause.session-probe-failed.explanation':
    '页面会向 /session 或 /me 之类的地址查询当前登录用户。网络故障、5xx 或返回 HTML 页面而非数据，都不是对此的答复。',
  'cause.refresh-result-lost.explanation':
    '启用轮换时，服务器每次刷新都会发放新的刷新令牌，并不再接受旧的。这里页面或浏览器仍保留着旧令牌：响应到达时页面已离开，或其 Cookie 或令牌没有保存。',
  'cause.client-expiry-bug.explanation':
    '浏览器与服务器的时间一致，也没有任何请求被拒绝，但页面将令牌当作已过期而丢弃。典型情况：秒与毫秒相比较、把有效期当成剩余时间、作为提示的 Cookie 先到期、计时器超过浏览器所能容纳的 24.8 天。',
  'cause.refresh-timer-late.explanation':
    '计算机休眠时计时器不运行，在隐藏标签页中则会延迟。仅靠计时器续期令牌的页面，恢复时会发现它已过期。',
  'cause.login-loop.explanation':
    '登录页面看到会话并将浏览器送回；应用没有看到会话又将其送走。一方写入的内容，另一方没有收到或不接受。',
  'cause.rate-limited.explanation':
    '页面（或其多个标签页）对认证端点的请求过于频繁，服务器开始拒绝。这不能说明会话的状态。',
  'cause.backend-error-as-401.explanation':
    '无法检查凭据的服务器（数据库锁定、缓存超时）应响应 503。而这个服务器对一个请求响应 401，在其他请求中接受了同一凭据。',
  'cause.no-sticky-session.explanation':
    '同一凭据时而被接受、时而被拒绝。负载均衡器后的每个节点都有自己的会话或密钥，由哪个节点响应全凭偶然。',
  'cause.auth-proxy-expired.explanation':
    '代理替一个不涉及登录的应用作出响应。它会重定向每个没有会话的请求，包括脚本的请求，而脚本无法跟随到其他网站：页面只能看到网络错误或 CORS 错误。',
  'cause.silent-renew-timeout.explanation':
    '页面在隐藏框架中向身份提供商续期会话。该框架没有得到响应、不被允许作为框架显示，或显示了等待用户操作的页面。',
  'cause.idp-session-changed.explanation':
    '有人在身份提供商或其另一个应用中退出了登录（或以其他身份登录），身份提供商将此传给了本应用。',
  'cause.network-identity-changed.explanation':
    '有些服务器将会话绑定到开始时的地址（或网络的其他特征），不再接受来自其他地址的会话：Wi-Fi 切换到移动网络、VPN 开启或关闭。',
  'cause.stale-page.explanation':
    '来自浏览器历史记录、缓存或 Service Worker 的页面显示的是其生成时的登录状态，而不是现在的。',
  'cause.unauthenticated-in-200.explanation':
    'GraphQL、gRPC-web 和一些 API 以状态码 200 响应“未登录”。这只是拒绝的形式；响应没有说明会话为何结束。',
  'cause.websocket-auth-closed.explanation':
    '没有 HTTP 请求被拒绝；服务器以表示未登录或登录已过期的代码结束了连接。套接字打开时有效的令牌，可能在连接期间过期。',
  'cause.per-tab-storage.explanation':
    'sessionStorage 属于单个标签页，并随之结束。新标签页或重启后的浏览器从空白开始，尽管服务器仍认识此会话。',
  'needs.requests': '请求，以及服务器是否接受',
  'needs.carried': '每个请求携带了哪个凭据',
  'needs.answers': '拒绝的响应说了什么',
  'needs.set-cookies': '响应设置或移除的 Cookie',
  'needs.clocks': '服务器的时钟',
  'needs.builds': '应用的构建版本，来自页面或标头',
  'needs.network': '网络的变化',
  'needs.frames': '续期或监视会话的框架',
  'needs.sockets': '服务器关闭的套接字',
  'needs.cookies': '会话 Cookie 及其去向',
  'needs.storage': '存储中的凭据',
  'needs.removals': '凭据如何消失',
  'needs.dates': '凭据自身的期限',
  'needs.calls': '页面代码的调用',
  'needs.errors': '未被捕获的错误',
  'needs.controls': '使用了哪个控件',
  'needs.activity': '所有标签页中的操作',
  'needs.stalls': '休眠，以及不可见的标签页',
  'needs.sign-ins': '会话何时开始',
  'needs.tabs': '网站的其他标签页',
  'needs.pages': '显示过的页面',
  'needs.restarts': '浏览器的关闭和启动',
} satisfies Record<keyof typeof english, string>;
