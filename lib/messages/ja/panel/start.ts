import type { startWords as english } from '../../en/panel/start.ts';

/** Japanese for ../../en/panel/start.ts. */
export const startWords = {
  'panel.watch.title': 'なぜログアウトされた？',
  'panel.watch.lead':
    '{origin} を監視すると、次にここでセッションが終了したときに、その原因を根拠とともに確認できます。',
  'panel.watch.button': 'このサイトを監視',
  'panel.watch.asks': 'このサイトだけへのアクセス許可を、ブラウザーが求めます。許可はいつでも取り消せます。',
  'panel.watch.records-title': '記録するもの',
  'panel.watch.records-1': 'トークンとセッション Cookie の取得、更新、消失と、それを行ったコード',
  'panel.watch.records-2': 'それらを含むリクエストと、サーバーの応答',
  'panel.watch.records-3': 'ページの移動と、操作があった時刻（入力内容は含みません）',
  'panel.watch.never-title': '決して行わないこと',
  'panel.watch.never-1':
    'トークン、Cookie の値、パスワードの保存（保存するのは日時、場所、フィンガープリントだけ）',
  'panel.watch.never-2': '外部への送信（エクスポートするまで、このブラウザー内にとどまります）',
  'panel.watch.denied': 'アクセスが許可されなかったため、監視していません。もう一度試すことができます。',
  'panel.watch.unavailable':
    'このブラウザーでは DevTools のページからアクセス許可を求められないため、パネルを専用のタブで開きます。そこでアクセスを許可してから、ここに戻ってください。',
  'panel.watch.open-tab': 'タブで開く',
  'panel.closed.title': 'ここには監視できるものがありません',
  'panel.closed.hint': 'ログアウトされるサイトに移動してください。このパネルはタブに追従します。',
  'panel.unreachable.title': 'レコーダーが応答しません',
  'panel.unreachable.text':
    'パネルから Logout Lens のバックグラウンドに接続できませんでした。拡張機能が更新または再読み込みされた直後なら、DevTools を閉じて開き直してください。',
  'panel.connecting.title': 'レコーダーに接続しています…',
  'panel.broken.title': 'パネルでエラーが発生しました',
  'panel.broken.text':
    '記録には影響ありません。パネルを閉じて開き直してください。再び発生する場合は、報告をお願いします。',
  'panel.import.link': 'ファイルを開く',
  'panel.import.hint': '受け取ったタイムライン、レポート、HAR から、ログアウトの理由を調べます',
  'panel.verdict.empty': 'ログアウトはまだありません',
  'panel.verdict.empty-text':
    '{origin} を普段どおり使ってください。この画面は開いたままでも閉じてもかまいません。どちらでも記録は続きます。セッションが終了すると、理由が根拠とともにここに表示されます。',
  'panel.verdict.empty-will': '表示される内容',
  'panel.verdict.empty-1': 'セッションを終了させたもの（一文で）と、その確信度',
  'panel.verdict.empty-2': 'そこに至るまでの一連のイベント（ステップごと）',
  'panel.verdict.empty-3': '原因となったレスポンスまたはコードの行と、対処方法',
  'panel.notice.failure': 'うまくいきませんでした：{message}',
} satisfies Record<keyof typeof english, string>;
