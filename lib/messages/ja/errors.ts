import type { errors as english } from '../en/errors.ts';

/** Japanese for ../en/errors.ts. */
export const errors = {
  'error.export.secret':
    'エクスポートしませんでした。{where} に認証情報と思われるもの（{shape}）が含まれています。これは本来起こらないことです。値は含めずに報告してください。再度エクスポートするには、このサイトのログを消去してください。',
  'error.import.not-json':
    'これは JSON ではありません（{detail}）。Logout Lens が JSON または HTML でエクスポートしたファイルか、HAR を選択してください。途中で切れている場合は、送り直してもらってください。',
  'error.import.too-large':
    'ファイルは{size, number}文字あります。読み込めるのは{limit, number}文字までです。より短い期間をエクスポートしてください。',
  'error.import.too-deep':
    '{where}：入れ子が{limit}段を超えています。タイムラインがこれほど深くなることはありません。別のもので作成されたか、破損しています。',
  'error.import.too-many-events':
    'ファイルには{count, number}件のイベントがあります。読み込めるのは{limit, number}件までです。より短い期間をエクスポートしてください。',
  'error.import.not-a-timeline':
    '{where}：{expected} が必要です。Logout Lens がエクスポートしたファイルを選択してください。',
  'error.import.other-tool':
    'これは{what}です（{where} が含まれています）。Logout Lens がエクスポートしたファイルか、ブラウザーのネットワークパネルから保存した HAR を選択してください。',
  'error.import.tool.redux': 'Redux DevTools のログ',
  'error.import.tool.lighthouse': 'Lighthouse のレポート',
  'error.import.tool.trace': 'パフォーマンストレース',
  'error.import.tool.sentry': 'Sentry のイベント',
  'error.import.tool.netlog': 'Chromium のネットワークログ',
  'error.import.tool.profile': 'CPU プロファイル',
  'error.import.tool.heap': 'ヒープスナップショット',
  'error.import.tool.postman': 'Postman のコレクション',
  'error.import.tool.recorder': 'クリック操作の記録',
  'error.import.tool.storage-state': 'ブラウザーに保存された Cookie（他人に送ってはいけないもの）',
  'error.import.tool.source-map': 'ソースマップ',
  'error.import.tool.rules':
    'Logout Lens のルールのファイル（サイトのパネルの「ルールを登録」で読み込むもの）',
  'error.import.version':
    'ファイルのタイムライン形式のバージョンは {version} です。この Logout Lens が読み込めるのはバージョン {known} です。拡張機能を更新してください。',
  'error.import.no-events':
    'ファイル内の{count, plural, other {イベント#件}}は、いずれも読み込めません。最初の問題：{problem}',
  'error.taught.too-large':
    'ファイルが{limit, number}文字を超えています。ルールのファイルがこれほど大きくなることはありません。何も変更していません。「ルールをエクスポート」で作成したファイルを選択してください。',
  'error.taught.not-json':
    'これは JSON ではありません。何も変更していません。「ルールをエクスポート」で作成したファイルを選択するか、カンマと引用符を修正してください。',
  'error.taught.too-deep':
    '{where}：入れ子が{limit}段を超えています。ルールがこれほど深くなることはありません。何も変更していません。別のファイルを選択してください。',
  'error.taught.forbidden-name':
    '{where}：この名前のフィールドは使えません。何も変更していません。ファイルから削除してください。',
  'error.taught.not-rules':
    '{where}：これはルールのファイルではありません（"format" は "logout-lens/taught-site" である必要があります）。何も変更していません。「ルールをエクスポート」で作成したファイルを選択してください。',
  'error.taught.version':
    '{where}：ファイルのバージョンが、対応しているバージョン 1 ではありません。何も変更していません。拡張機能を更新してください。',
  'error.taught.too-many-rules':
    '{where}：サイトごとのルールは{limit}件までです。一部を削除してください。* や :name を使うと、複数のルールを1つにまとめられます。',
  'error.taught.unknown-kind':
    '{where}：この種類のルールはありません。"request"、"page"、"reason"、"credential" のいずれかを指定するか、拡張機能を更新してください。',
  'error.taught.unknown-field':
    '{where}：この種類のルールに、このフィールドはありません。削除するか、つづりを直してください。',
  'error.taught.missing': '{where}：このフィールドがありません。追加してください。',
  'error.taught.wrong':
    '{where}：この値を解釈できません。指定できる値は docs/teaching.md を参照してください。',
  'error.taught.not-text': '{where}：引用符で囲んだテキストが必要です。',
  'error.taught.not-a-list': '{where}：[ ] で囲んだリストが必要です。',
  'error.taught.not-an-object': '{where}：オブジェクトが必要です。',
  'error.taught.empty': '{where}：空欄です。入力してください。',
  'error.taught.too-long': '{where}：長すぎます。短くしてください。* を一部の代わりに使えます。',
  'error.taught.too-many': '{where}：項目が多すぎます。一部を削除してください。',
  'error.taught.unseen': '{where}：目に見えない文字が含まれています。入力し直してください。',
  'error.taught.only-star': '{where}：* だけではすべてが対象になります。名前の一部を指定してください。',
  'error.taught.path-start': '{where}：パスは /api/session のように / で始めてください。',
  'error.taught.path-query': '{where}：パスに空白と疑問符は使えません。それ以降を取り除いてください。',
  'error.taught.not-an-origin':
    '{where}：https://api.example.com のように、スキーム、ホスト、ポートを小文字で指定し、その後には何も付けないでください。',
  'error.taught.not-a-method': '{where}：メソッドは POST のように大文字で指定してください。',
  'error.taught.not-a-header': '{where}：ヘッダー名として使えません。X-Why のように指定してください。',
  'error.taught.credential-header':
    '{where}：このヘッダーには認証情報が含まれるため、語句としては読み取りません。',
  'error.taught.not-a-field':
    '{where}：フィールドの位置を error.why または /error/why のように指定してください。',
  'error.taught.not-a-status': '{where}：ステータスは 401 のように、100～599 の数値で指定してください。',
  'error.taught.no-status': '{where}：401 のように、ステータスを1つ以上指定してください。',
  'error.taught.not-a-cause':
    '{where}：原因のコードは SERVER_IDLE_TIMEOUT のように大文字で指定してください。',
  'error.taught.not-a-use': '{where}：この種類のルールに、この用途はありません。一覧から選択してください。',
  'error.taught.not-an-area':
    '{where}：localStorage、sessionStorage、indexedDB、cookie のいずれかを指定してください。',
  'error.taught.not-a-place': '{where}：header または body を指定してください。',
  'error.server-log.pattern-long':
    'パターンが{limit, number}文字を超えています。短くしてください。{star} を一部の代わりに使えます。',
  'error.server-log.pattern-field':
    'パターンの {field} はフィールドではありません。使用できるもの：{known}。',
  'error.server-log.pattern-adjacent':
    'パターンの {field} が、別のフィールドの直後にあります。ログで両者の間にあるもの（空白など）を入れてください。',
  'error.server-log.pattern-time':
    'パターンに時刻がありません。ログで時刻がある位置に {time} を指定してください。',
  'error.import.too-many-bytes':
    'ファイルは{size, number}バイトあります。読み込めるのは{limit, number}バイトまでです。より短い期間を記録またはエクスポートしてください。',
  'error.import.not-text':
    'このファイルはテキストでも、対応しているアーカイブでもありません。Logout Lens のタイムラインかレポート、または HAR を選択してください。',
  'error.import.not-an-archive': 'このアーカイブは展開できません：{detail}。中のファイルを選択してください。',
  'error.import.not-a-har':
    'これは HAR のようですが、{where} がリストではありません。ブラウザーのネットワークパネルから、もう一度エクスポートしてください。',
  'error.import.too-many-entries':
    'HAR には{count, number}件のエントリがあります。読み込めるのは{limit, number}件までです。より短い時間を記録してください。',
  'error.import.no-entries':
    'この HAR の{count, plural, other {エントリ#件}}は、いずれも読み込めません。最初の問題：{problem}。ブラウザーのネットワークパネルから、もう一度エクスポートしてください。',
  'error.import.cancelled': 'ファイルの読み込みをキャンセルしました。何も変更していません。',
  'error.import.failed':
    'ファイルの読み込みに失敗しました。何も変更していません。もう一度開いてください。それでも失敗する場合は、報告をお願いします。',
} satisfies Record<keyof typeof english, string>;
