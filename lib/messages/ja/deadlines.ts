import type { deadlines as english } from '../en/deadlines.ts';

/** Japanese for ../en/deadlines.ts. */
export const deadlines = {
  'deadline.name.idle-limit': 'サーバーのアイドルタイムアウト',
  'deadline.name.absolute-limit': 'セッション期間の上限',
  'deadline.name.client-idle-limit': 'ページのアイドルタイマー',
  'deadline.next.nothing': '期限のあるものは保持していません。',
  'deadline.next.unknown':
    'このセッションを次に終了させるものは不明です。セッションを担うものに期限がなく、学習済みの制限もまだありません。',
  'deadline.next.credential': '次の期限：{what}が{time}後に期限切れになり、セッションも終了します。',
  'deadline.next.idle-limit':
    '次の期限：約{time}後（±{spread}）にサーバーのアイドルタイムアウト。それまでにリクエストが送信されない場合です。',
  'deadline.next.absolute-limit':
    '次の期限：約{time}後（±{spread}）にセッション期間の上限。何をしても変わりません。',
  'deadline.next.client-idle-limit':
    '次の期限：約{time}後（±{spread}）にページ自身のアイドルタイマー。それまでに操作がない場合です。',
  'deadline.next.now': '{what}により、このセッションはいつ終了してもおかしくありません（±{spread}）。',
  'deadline.next.passed':
    '{what}は{time}前に期限を迎えました。セッションが終了しているかどうかは、次のリクエストでわかります。',
  'deadline.why.renewed':
    '期限切れになるのはこれだけです。リフレッシュトークンで更新されます（これまでに{count, plural, other {#回}}）。',
  'deadline.why.renewable':
    '期限切れになるのはこれだけです。更新できるリフレッシュトークンを保持しています。更新はまだ確認されていません。',
  'deadline.why.renewed-unseen':
    '期限切れになるのはこれだけです。確認できない何かによって{count, plural, other {#回}}更新されました。',
  'deadline.why.refresh-ends-first':
    'セッションが終了します。これより先にリフレッシュトークンが期限切れになります。',
  'deadline.why.not-renewed':
    'セッションが終了します。更新できるものは保持しておらず、更新も確認されていません。',
  'deadline.why.refresh': 'セッションが終了します。これがないとアクセストークンを更新できません。',
  'deadline.why.refresh-moves':
    'それまでに使われなければ、セッションが終了します。リフレッシュのたびに、より遅い期限の新しいトークンを取得します。',
  'deadline.why.another-lasts': '何も終了しません。別のリフレッシュトークンの期限がより遅いためです。',
  'deadline.why.no-date': 'セッションを終了させますが、期限の記載はありません。',
  'deadline.why.browser-session':
    'ブラウザーを閉じるとセッションが終了します。サーバーがそれより早く終了させる可能性もあります。',
  'deadline.why.cookie': 'セッションが終了します。期限を延ばすものは確認されていません。',
  'deadline.why.cookie-moves':
    'それまでにリクエストがなければ、セッションが終了します。リクエストがあれば、サーバーが期限を延ばします。',
  'deadline.why.beside-tokens':
    'セッションが終了する可能性があります。トークンがこれを必要とするかは不明です。',
  'deadline.why.remember': '進行中のセッションは終了しません。次のセッションの開始に使われます。',
  'deadline.why.id': '何も終了しません。誰がログインしたかを示すだけです。',
  'deadline.why.other': '終了するものは知られていません。',
  'deadline.why.idle-limit':
    '{count, plural, other {#件のログアウト}}から学習：最後のリクエストから{limit}（±{spread}）。',
  'deadline.why.client-idle-limit':
    '{count, plural, other {#件のログアウト}}から学習：最後の操作から{limit}（±{spread}）。',
  'deadline.why.absolute-limit':
    '{count, plural, other {#件のログアウト}}から学習：ログインから{limit}（±{spread}）。',
  'deadline.why.absolute-at-latest':
    '{count, plural, other {#件のログアウト}}から学習：ログインから{limit}（±{spread}）。ログインは確認されていないため、遅くともこの時点です。',
} satisfies Record<keyof typeof english, string>;
