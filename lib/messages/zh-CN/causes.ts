import type { causes as english } from '../en/causes.ts';

/** Simplified Chinese for ../en/causes.ts. */
export const causes = {
  'cause.server-idle-timeout.name': '服务器空闲超时',
  'cause.server-idle-timeout.title': '{pause}没有请求之后，服务器结束了会话，尽管凭据仍然有效',
  'cause.server-idle-timeout.advice':
    '请在服务器上查找空闲超时或滑动会话限制（会话存储的 TTL、SESSION_COOKIE_AGE、网关超时），并与上面的停顿时间比较。可以延长限制，在用户活跃时用轻量请求保持会话，或让刷新开启新的会话。服务器日志可以给出定论：查找这一时刻的会话过期记录；如果是管理员撤销，日志中会是另一个名称。',
  'cause.session-revoked.name': '会话在服务器上结束',
  'cause.session-revoked.title': '服务器不再接受此会话，尽管其凭据仍然有效',
  'cause.session-revoked.advice':
    '请在服务器日志中查找在此时刻或之前结束此会话的事件：撤销、更改密码、在别处退出登录、部署。让服务器在拒绝的响应中说明原因（error 和 error_description，或原因字段），以便页面显示。',
  'cause.session-store-lost.name': '服务器丢失会话',
  'cause.session-store-lost.title': '服务器不再认识此会话：其会话存储已丢失或被清空',
  'cause.session-store-lost.advice':
    '请检查服务器、其会话存储（Redis、Memcached、数据库）或负载均衡器后的某个节点在此时刻是否重启或被清空。请将会话保存在重启后仍能保留、且所有节点共享的存储中。',
  'cause.manual-logout.name': '用户退出登录',
  'cause.manual-logout.title': '用户退出了登录',
  'cause.manual-logout.advice':
    '没有故障。如果没有人打算退出登录，请检查该控件的位置和名称：误点看上去完全一样。',
  'cause.access-token-expired.name': '访问令牌过期',
  'cause.access-token-expired.title': '访问令牌已过期，且没有续期',
  'cause.access-token-expired.advice':
    '请查看处理 401 的代码：它应刷新一次并重试。请检查当时刷新令牌是否可用，以及提前续期的计时器在隐藏标签页中是否被节流。',
  'cause.no-refresh-token.name': '没有刷新令牌',
  'cause.no-refresh-token.title': '访问令牌已过期，且没有可用于续期的刷新令牌',
  'cause.no-refresh-token.advice':
    '请在登录时请求刷新令牌（OpenID Connect 中为 offline_access 作用域，应用中为“记住我”），或通过服务器自身的会话续期。如果已签发过刷新令牌，请查找是什么在保存之前丢弃了它。',
  'cause.refresh-token-expired.name': '刷新令牌过期',
  'cause.refresh-token-expired.title': '刷新令牌已过期',
  'cause.refresh-token-expired.advice':
    '请将刷新令牌的有效期与用户离开的时间比较。轮换的刷新令牌应在每次使用时获得新的有效期；如果这个没有，请检查令牌端点的设置（固定有效期还是滑动有效期）。',
  'cause.refresh-token-reused.name': '刷新令牌被使用两次',
  'cause.refresh-token-reused.title': '同一个刷新令牌被使用了两次：服务器将第二次使用视为盗用',
  'cause.refresh-token-reused.advice':
    '请确保所有标签页同一时间只运行一次刷新：用 navigator.locks 包住刷新，并在请求之前重新读取已保存的令牌。服务器上为重复使用设置短暂的宽限期，可以掩盖剩余的情况。',
  'cause.session-cookie-deleted.name': 'Cookie 被响应删除',
  'cause.session-cookie-deleted.title': '一个响应删除了会话 Cookie，尽管它没有拒绝任何请求',
  'cause.session-cookie-deleted.advice':
    '请查看上述响应背后的代码，以及其间可能添加 Set-Cookie 的一切环节（网关、中间件）：被误调用的退出登录处理程序、对退出登录链接的预取、清除范围过大的 Domain 或 Path。',
  'cause.storage-cleared-by-script.name': '存储被脚本清除',
  'cause.storage-cleared-by-script.title': '页面的脚本移除了凭据，尽管没有任何请求被拒绝',
  'cause.storage-cleared-by-script.advice':
    '请打开上述位置。查找影响范围超出预期的 localStorage.clear() 或 removeItem()：清理代码、第三方脚本、迁移代码、会让用户登出的错误处理程序。',
  'cause.absolute-timeout.name': '会话时长上限',
  'cause.absolute-timeout.title': '服务器在相同的时长结束每个会话，与活动无关',
  'cause.absolute-timeout.advice':
    '请在服务器或身份提供商处查找会话的绝对或最大有效期。请在到期之前提醒用户，并让他们重新登录时不丢失工作内容。',
  'cause.auth-credentials-missing.name': '请求未携带凭据',
  'cause.auth-credentials-missing.title': '服务器称请求未携带凭据',
  'cause.auth-credentials-missing.advice':
    '请查看上面的请求是否携带了凭据。如果没有，请检查添加标头的代码，或 Cookie 的 SameSite、Domain 和 Path；如果携带了，请查找将其去除的代理。',
  'cause.clear-site-data.name': 'Clear-Site-Data',
  'cause.clear-site-data.title': '一个响应让浏览器清除网站数据',
  'cause.clear-site-data.advice': '请查找是什么给上述响应添加了此标头。它只应出现在退出登录的响应中。',
  'cause.client-idle-timeout.name': '页面空闲计时器',
  'cause.client-idle-timeout.title': '页面在 {pause}无操作之后自行退出登录',
  'cause.client-idle-timeout.advice':
    '请在页面代码的上述位置查找空闲计时器。检查它是否计入所有标签页的活动，以及在动作之前是否提醒。',
  'cause.clock-skew.name': '时钟不一致',
  'cause.clock-skew.title': '页面根据不准的时钟判断令牌已过期',
  'cause.clock-skew.advice':
    '请校准此计算机或服务器中不准的时钟。在页面代码中，请从收到时起按 expires_in 判断到期，或交由服务器判断。',
  'cause.concurrent-login.name': '在别处登录',
  'cause.concurrent-login.title': '服务器结束了此会话，因为该账户在别处登录',
  'cause.concurrent-login.advice':
    '请查看该账户还在哪里使用。如果应允许多个会话，请查找服务器对并发会话数的限制。',
  'cause.cross-tab-logout.name': '其他标签页',
  'cause.cross-tab-logout.title': '网站的其他标签页移除了凭据',
  'cause.cross-tab-logout.advice':
    '请重新加载其他标签页，使其也被记录，然后重现一次：判定会指出那里发生了什么。',
  'cause.csrf-mismatch.name': 'CSRF 令牌',
  'cause.csrf-mismatch.title': '服务器拒绝了一个非安全方法的请求，因为其 CSRF 令牌不匹配',
  'cause.csrf-mismatch.advice':
    '请在登录之后以及页面从往返缓存（bfcache）恢复时获取新的 CSRF 令牌，不要把它被拒绝当作会话结束。',
  'cause.permission-mistaken.name': '403 被误认为登出',
  'cause.permission-mistaken.title': '会话仍然有效：页面把“无权限”当成了“未登录”',
  'cause.permission-mistaken.advice':
    '请仅在 401 时登出。查看上述位置的错误处理程序，遇到 403 时改为显示提示。',
  'cause.refresh-network-error.name': '刷新没有响应',
  'cause.refresh-network-error.title': '会话仍然有效：刷新没有得到响应，页面便放弃了',
  'cause.refresh-network-error.advice':
    '刷新失败且没有响应时，请保留凭据，稍后重试。请查看刷新的错误处理程序。',
  'cause.refresh-server-error.name': '刷新遇到服务器错误',
  'cause.refresh-server-error.title': '会话仍然有效：刷新遇到服务器错误，页面便放弃了',
  'cause.refresh-server-error.advice':
    '遇到 5xx 和 429 后请重试刷新（按 Retry-After 要求的间隔），在此期间保留凭据。请在服务器日志中查找该错误。',
  'cause.refresh-token-revoked.name': '刷新令牌被撤销',
  'cause.refresh-token-revoked.title': '服务器撤销了刷新令牌，并说明了这一点',
  'cause.refresh-token-revoked.advice':
    '上面服务器的说明指出了是哪一种。请在服务器上查找该撤销，并将原因告知用户。',
  'cause.session-cookie-expired.name': 'Cookie 过期',
  'cause.session-cookie-expired.title': '会话 Cookie 到达自身的到期时间',
  'cause.session-cookie-expired.advice':
    '请让服务器在会话使用期间以更晚的到期时间重新发送 Cookie（滑动过期），或使其有效期与会话一致。',
  'cause.signing-key-rotated.name': '签名密钥已更换',
  'cause.signing-key-rotated.title': '服务器不再接受签署令牌所用的密钥',
  'cause.signing-key-rotated.advice':
    '请继续发布旧密钥，直到用它签署的最后一个令牌过期，并在所有节点间共享密钥。服务器日志会指出未知的 kid 或无效的签名。',
  'cause.token-refresh-failed.name': '刷新被拒绝且无原因',
  'cause.token-refresh-failed.title': '刷新被拒绝，未给出原因',
  'cause.token-refresh-failed.advice':
    '请查看令牌端点在此时刻的日志。请让端点以 error 和 error_description 响应（RFC 6749 第 5.2 节），这样下一次就能自行说明原因。',
  'cause.session-account-mismatch.name': '其他账户的会话',
  'cause.session-account-mismatch.title': '服务器称此会话属于其他账户',
  'cause.session-account-mismatch.advice': '请检查账户的切换方式，以及两个账户或环境共用的 Cookie。',
  'cause.session-user-mismatch.name': '其他用户的会话',
  'cause.session-user-mismatch.title': '服务器称此会话属于其他用户',
  'cause.session-user-mismatch.advice': '请查找两个用户或环境共用的会话 Cookie，以及混淆用户的缓存。',
  'cause.account-missing.name': '没有账户',
  'cause.account-missing.title': '服务器称该账户已不存在',
  'cause.account-missing.advice': '请查看是什么删除或移动了该账户。',
  'cause.account-suspended.name': '账户已停用',
  'cause.account-suspended.title': '服务器称该账户已被停用',
  'cause.account-suspended.advice': '请查看账户为何被停用，并告知用户。',
  'cause.account-cancelled.name': '账户已注销',
  'cause.account-cancelled.title': '服务器称该账户已注销',
  'cause.account-cancelled.advice': '请查看由谁、何时注销，并告知用户。',
  'cause.account-required.name': '需要账户',
  'cause.account-required.title': '页面称需要账户',
  'cause.account-required.advice': '请查看页面如何加载账户，以及该请求是否失败。',
  'cause.plan-missing.name': '没有套餐',
  'cause.plan-missing.title': '服务器称没有套餐',
  'cause.plan-missing.advice': '请查看该账户的套餐，以及它是如何丢失的。',
  'cause.plan-inactive.name': '套餐未生效',
  'cause.plan-inactive.title': '服务器称套餐未处于有效状态',
  'cause.plan-inactive.advice': '请查看套餐的状态和最近一次付款。',
  'cause.plan-required.name': '需要套餐',
  'cause.plan-required.title': '页面称需要套餐',
  'cause.plan-required.advice': '请查看页面如何加载套餐，以及该请求是否失败。',
  'cause.user-inactive.name': '用户未启用',
  'cause.user-inactive.title': '服务器称该用户未处于启用状态',
  'cause.user-inactive.advice': '请查看是谁停用了该用户，并告知用户。',
  'cause.server-stated.title': '服务器给出了自己的原因：{code}',
  'cause.server-stated.advice': '请在服务器的代码或文档中查找 {code}。',
  'cause.unexplained.name': '证据不足',
  'cause.unexplained.title': '会话已结束，而观察到的内容无法说明原因',
  'cause.unexplained.advice':
    '请继续记录并让它再次发生：重新加载一次页面，以便从头观察脚本；如果面板请求，请授予对 API 和身份提供商的源的访问权限。上面已排除的内容可以缩小范围。',
  'cause.cookie-deleted-by-script.name': 'Cookie 被脚本删除',
  'cause.cookie-deleted-by-script.title': '页面的脚本删除了会话 Cookie',
  'cause.cookie-deleted-by-script.advice':
    '请打开所指的代码行。将会话 Cookie 设为 HttpOnly，使任何脚本都无法触及；并给清理代码一份允许删除的清单，而不是“所有 Cookie”。',
  'cause.storage-cleared-by-browser.name': '网站数据被清除',
  'cause.storage-cleared-by-browser.title': '网站数据是在浏览器中清除的，而不是由页面清除',
  'cause.storage-cleared-by-browser.advice':
    '请询问是否有人清除了网站数据、是否为该网站设置了“关闭时清除”，以及运行了哪些隐私扩展。如果排除这些后仍再次发生，请检查磁盘，并请求浏览器保留数据（navigator.storage.persist()）。',
  'cause.silent-renew-login-required.name': '静默续期：需要登录',
  'cause.silent-renew-login-required.title': '静默续期失败：身份提供商要求重新登录',
  'cause.silent-renew-login-required.advice':
    '请查看上面是否发送了身份提供商的 Cookie。如果没有，框架在这里就行不通：请使用带轮换的刷新令牌，或将身份提供商放到同一网站（自定义域名）。如果发送了，请将身份提供商的会话有效期与用户停留的时间比较；其日志会显示该会话何时结束。',
  'cause.interaction-required.name': '身份提供商需要用户参与',
  'cause.interaction-required.title': '续期失败：身份提供商需要用户参与（同意授权、第二因素、选择账户）',
  'cause.interaction-required.advice':
    '遇到此错误时，请以可见的登录方式将用户送到身份提供商，并保留其所在的页面。请在身份提供商的策略中查找是什么提出了要求（条件访问、新的作用域、同意内容变更）。',
  'cause.client-error-teardown.name': '页面出错后重置',
  'cause.client-error-teardown.title': '页面中的错误未被捕获，页面便丢弃了会话',
  'cause.client-error-teardown.advice':
    '请打开所指的代码行及此前的错误：修复错误，并让处理程序只重置界面。页面中的错误与谁已登录无关。',
  'cause.cookie-not-sent.name': 'Cookie 未发送',
  'cause.cookie-not-sent.title': '浏览器没有发送会话 Cookie：Cookie 存在，而被拒绝的请求没有携带它',
  'cause.cookie-not-sent.advice':
    "请设置上述属性，使其涵盖此请求，或以 credentials: 'include' 发送请求。用于其他网站请求的 Cookie 需要 SameSite=None; Secure。",
  'cause.cookie-rejected.name': 'Cookie 未被接受',
  'cause.cookie-rejected.title': '服务器设置了会话 Cookie，但浏览器没有接受',
  'cause.cookie-rejected.advice':
    '请修正上述响应的 Set-Cookie；DevTools 会显示它并附有警告。名称和值合计应小于 4096 字节：将会话保存在服务器上，或减少令牌中的内容。',
  'cause.cookie-collision.name': '两个同名 Cookie',
  'cause.cookie-collision.title': '同一主机上的另一个程序覆盖了会话 Cookie，或发送了两个同名 Cookie',
  'cause.cookie-collision.advice':
    '请为每个程序使用各自的 Cookie 名称（__Host- 前缀还能排除其他主机和路径），并删除遗留的那一个。',
  'cause.cookie-evicted.name': 'Cookie 被逐出',
  'cause.cookie-evicted.title': '浏览器为腾出空间逐出了会话 Cookie',
  'cause.cookie-evicted.advice':
    '请查看是什么在此域名上设置了这么多 Cookie（同意管理和分析工具、每个文档一个 Cookie），并减少其数量。',
  'cause.session-cookie-lost-on-restart.name': 'Cookie 随浏览器关闭而消失',
  'cause.session-cookie-lost-on-restart.title': '会话 Cookie 在浏览器关闭时消失：它没有到期时间',
  'cause.session-cookie-lost-on-restart.advice':
    '如果用户应保持登录（“记住我”），请为该 Cookie 设置到期时间；对于 MSAL，请参阅 cacheLocation 及其关于持久化的说明。如果本应随浏览器结束，则没有故障。',
  'cause.foreign-401.name': '其他服务的 401',
  'cause.foreign-401.title': '会话仍然有效：其他服务响应了 401，页面将其当成登出',
  'cause.foreign-401.advice':
    '请让执行登出的处理程序检查 401 的来源，只对会话自身的服务器作出反应。为其他服务使用单独的客户端，不带该处理程序。',
  'cause.session-probe-failed.name': '查询当前登录用户失败',
  'cause.session-probe-failed.title': '会话仍然有效：页面查询当前登录用户，并把失败的响应当成“无人登录”',
  'cause.session-probe-failed.advice':
    '请将失败的查询视为“未知”：保持页面显示的内容，稍后再次查询。仅在响应明确表明时才登出。',
  'cause.refresh-result-lost.name': '刷新结果丢失',
  'cause.refresh-result-lost.title': '刷新成功了，但新令牌没有保存：下一次刷新使用了旧令牌',
  'cause.refresh-result-lost.advice':
    '请先保存结果，再做其他任何事情，即使后续步骤失败也应如此。不要在离开页面的过程中刷新。在中间的服务器（SSR、BFF）上，请将新的 Set-Cookie 传给浏览器。',
  'cause.client-expiry-bug.name': '页面误判到期',
  'cause.client-expiry-bug.title': '会话仍然有效：页面把仍有剩余时间的令牌当成已过期',
  'cause.client-expiry-bug.advice':
    '请打开所指的代码行并检查单位：exp 的单位是秒（RFC 7519），Date.now() 的单位是毫秒。更好的做法是让服务器判断：遇到 401 时刷新。',
  'cause.refresh-timer-late.name': '刷新计时器延迟',
  'cause.refresh-timer-late.title': '访问令牌在页面计时器停止期间过期，恢复后也没有续期',
  'cause.refresh-timer-late.advice':
    '请在每次请求之前以及页面重新可见时检查到期时间，并在此时刷新；遇到 401 时刷新一次并重试。',
  'cause.login-loop.name': '登录循环',
  'cause.login-loop.title': '应用与登录页面一再将浏览器送到对方',
  'cause.login-loop.advice':
    '请查看一轮中的第一次拒绝：应用的请求携带了什么，登录时又设置了什么？常见原因是 Cookie 未发送或未保存、重定向地址错误、时钟不一致，或应用不接受的 audience。请让应用在一轮失败后停止并说明情况。',
  'cause.rate-limited.name': '请求过于频繁',
  'cause.rate-limited.title': '请求过多，认证端点拒绝了浏览器，页面便放弃了会话',
  'cause.rate-limited.advice':
    '请停止请求风暴：所有标签页同一时间只进行一次刷新，重试间隔逐渐延长，并遵守 Retry-After。然后检查服务器的限制及其封禁地址列表。',
  'cause.backend-error-as-401.name': '服务器故障以 401 响应',
  'cause.backend-error-as-401.title': '会话仍然有效：服务器在此期间接受了同一凭据，而一次 401 终结了它',
  'cause.backend-error-as-401.advice':
    '请在服务器日志中查找 401 发生时的错误，并让认证检查在失败时响应 503。在页面中，放弃之前请刷新并重试一次。',
  'cause.no-sticky-session.name': '节点未共享会话',
  'cause.no-sticky-session.title': '服务器的一个节点认识此会话，另一个不认识',
  'cause.no-sticky-session.advice':
    '请将会话保存在所有节点共享的存储中，并让所有节点使用相同的密钥；粘性路由只会掩盖问题，直到某个节点重启。',
  'cause.auth-proxy-expired.name': '认证代理的会话已结束',
  'cause.auth-proxy-expired.title': '应用前的代理将页面的请求转到了身份提供商：代理的会话已结束',
  'cause.auth-proxy-expired.advice':
    '请让代理对脚本响应 401 而不是重定向（oauth2-proxy：--api-route，或 Accept: application/json），并在遇到 401 时重新加载页面。请将其 Cookie 的有效期和刷新间隔与用户停留的时间比较。',
  'cause.silent-renew-timeout.name': '静默续期没有返回',
  'cause.silent-renew-timeout.title': '静默续期失败：隐藏框架一直没有返回',
  'cause.silent-renew-timeout.advice':
    '请在标签页中打开该框架的地址，查看其显示的内容。检查身份提供商和回调页面的 X-Frame-Options 和 frame-ancestors，并确认重定向地址是一个会回应打开者的轻量页面。刷新令牌不需要框架。',
  'cause.idp-session-changed.name': '身份提供商的会话已结束',
  'cause.idp-session-changed.title': '身份提供商通知应用，其会话在那里已结束',
  'cause.idp-session-changed.advice':
    '如果本来就需要单点登出，则没有故障。否则请检查身份提供商处该客户端的 front-channel 登出地址，或关闭应用中的会话监视。',
  'cause.network-identity-changed.name': '网络已变化',
  'cause.network-identity-changed.title': '计算机的网络刚发生变化，服务器就拒绝了会话',
  'cause.network-identity-changed.advice':
    '请查看下一次网络变化时是否再次发生。请在服务器或其前面的防火墙中查找强会话保护或 IP 绑定；其日志会列出两个地址。',
  'cause.stale-page.name': '显示了旧页面',
  'cause.stale-page.title': '显示的内容是旧的：会话仍在，而缓存的页面要求登录',
  'cause.stale-page.advice':
    '请重新加载以查看当前状态。对于取决于谁已登录的页面和响应，请以 Cache-Control: no-store（或 private, no-cache）发送，并在页面恢复时（带 persisted 的 pageshow）重新查询。',
  'cause.unauthenticated-in-200.name': '以状态码 200 拒绝',
  'cause.unauthenticated-in-200.title': '服务器在表示“OK”的响应中拒绝了会话，且未给出原因',
  'cause.unauthenticated-in-200.advice':
    '请在服务器日志中查看它为何将此请求视为未认证，并让错误说明原因（extensions.code、error_description）。',
  'cause.websocket-auth-closed.name': '套接字关闭：未登录',
  'cause.websocket-auth-closed.title': '服务器以未登录为由关闭了页面的 WebSocket，页面便放弃了会话',
  'cause.websocket-auth-closed.advice':
    '在把关闭当成登出之前，请先刷新并重新连接。请在套接字服务器的日志中查看它在此时刻检查了什么。',
  'cause.per-tab-storage.name': '单个标签页的存储',
  'cause.per-tab-storage.title': '令牌只为一个标签页保存，而该标签页已关闭',
  'cause.per-tab-storage.advice':
    '如果用户应保持登录，请将会话保存在 Cookie 或 localStorage 中，或在标签页打开时静默续期。如果本应随标签页结束，则没有故障。',
} satisfies Record<keyof typeof english, string>;
