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
 * Every text a person reads, in Japanese.
 *
 * Words kept to, for whoever translates next:
 * log out, sign out ログアウト (the deliberate act: ログアウト操作 / ログアウト用の…); sign in ログイン;
 * session セッション; credential 認証情報; access/refresh token アクセストークン/リフレッシュトークン;
 * expire 期限切れ; expiry 有効期限; lifetime 有効期間; renew 更新; refresh リフレッシュ; revoke 取り消す;
 * refuse 拒否; accept, take 受理/受け付ける; give up, drop 破棄; evict 破棄; answer 応答; response レスポンス;
 * idle 無操作; server’s idle limit サーバーのアイドルタイムアウト; page’s idle timer ページのアイドルタイマー;
 * limit on the session’s age セッション期間の上限; pause 中断; input 操作; person, user ユーザー; control コントロール;
 * verdict 判定; cause 原因; evidence 根拠; confidence 確信度; ruled out 除外; seen 確認; provisional 暫定;
 * watch 監視; record 記録; gap 記録の途切れ; mark マーク; teach ルールを登録; rehearsal リハーサル;
 * identity provider ID プロバイダー; hidden tab 非表示タブ; silent renewal サイレント更新; race 競合.
 * Style: です・ます without a final 。 in evidence; noun endings in labels and events. A space between Latin words
 * and Japanese, none around counters (3件) and durations (35分4秒). Full-width （）：、。「」.
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
