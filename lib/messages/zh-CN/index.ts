import type { Catalog } from '../catalog.ts';
import { causeExplanations } from './cause-explanations.ts';
import { causes } from './causes.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { deadlines } from './deadlines.ts';
import { detect } from './detect.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { failures } from './failures.ts';
import { languageWords } from './language.ts';
import { manifest } from './manifest.ts';
import { onPage } from './on-page.ts';
import { panel } from './panel.ts';
import { picture } from './picture.ts';
import { places } from './places.ts';
import { popup } from './popup.ts';
import { toolbar } from './toolbar.ts';

/**
 * Every text a person reads, in Simplified Chinese.
 *
 * Words kept to, for whoever translates next:
 * log out, logout 登出; sign out (the deliberate act) 退出登录; sign in 登录; session 会话; credential 凭据;
 * access/refresh token 访问令牌/刷新令牌; remember-me “记住我”令牌; expire 过期; expiry 到期时间; lifetime 有效期;
 * renew 续期; silent renewal 静默续期; refresh 刷新; revoke 撤销; refuse 拒绝; accept, take 接受; give up 放弃;
 * drop, throw away 丢弃; evict 逐出; answer, response 响应; header 标头; body 正文; status 状态码;
 * idle 空闲; server’s idle limit 服务器空闲超时; page’s idle timer 页面空闲计时器; limit on the session’s age 会话时长上限;
 * pause (without input or request) 停顿; input 操作; person, user 用户; control 控件; script 脚本; frame 框架;
 * verdict 判定; cause 原因; evidence 证据; confidence 置信度; ruled out 已排除; seen 观察到; provisional 初步结论;
 * watch 监控; record 记录; gap 记录中断; mark 标记; teach 添加规则; rehearsal 演练; origin 源; site 网站; tab 标签页;
 * hidden tab 隐藏标签页; timeline 时间线; lane 轨道; race 竞争; family 令牌族; identity provider 身份提供商; node 节点.
 * Style: 您; no 。 at the end of evidence, labels and events. A space between Latin words or numbers and Chinese;
 * a parameter that holds a Chinese word ({credential}, the end of {duration}) takes none.
 */
export const catalog: Catalog = {
  ...common,
  ...detect,
  ...deadlines,
  ...causes,
  ...causeExplanations,
  ...compare,
  ...exports,
  ...errors,
  ...panel,
  ...picture,
  ...cli,
  ...places,
  ...popup,
  ...toolbar,
  ...failures,
  ...languageWords,
  ...manifest,
  ...onPage,
};
