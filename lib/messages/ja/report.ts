import type { reportWords as english } from '../en/report.ts';

/** Japanese for ../en/report.ts. */
export const reportWords = {
  'report.answer.taken': 'サーバーが受け付けました（応答 {status, number}）。',
  'report.answer.complained':
    'サーバーの応答は {status, number} でしたが、問題が示されました：{complaint}。サーバー側を確認してから、もう一度送信してください。',
  'report.answer.no-entry':
    'サーバーに拒否されました（応答 {status, number}）。キーを入れたヘッダーの名前、値、有効期限を確認してください。',
  'report.answer.no-such-place':
    'サーバーのこの場所では、報告を受け付けていません（応答 {status, number}）。アドレスのパスを確認してください。',
  'report.answer.too-many':
    'サーバーから間隔を空けるよう求められました（応答 {status, number}）。後で再試行します。',
  'report.answer.server-error': 'サーバーでエラーが発生しました（応答 {status, number}）。後で再試行します。',
  'report.answer.refused':
    'サーバーが受け付けませんでした（応答 {status, number}）。形式と、サーバー自身のログを確認してください。',
  'report.answer.redirected':
    'このアドレスは別の場所へリダイレクトされるため、送信しませんでした。リダイレクト先のアドレスを指定してください。',
  'report.answer.timeout': '{seconds, number}秒以内に応答がありませんでした。後で再試行します。',
  'report.answer.unreachable':
    '応答がありません。サーバーが停止している、サーバー名または証明書に誤りがある、または CORS で拡張機能が許可されておらずブラウザーのアクセス権もない、のいずれかです。後で再試行します。',
  'report.answer.no-access':
    '応答がなく、ブラウザーによる {origin} へのアクセス許可もありません。もう一度保存して許可するか、サーバーの CORS で許可してください。',

  'error.report.no-address':
    'アドレスがありません。「https://logs.example.com/v1/logs」のように、報告を受け付けるアドレスを指定してください。',
  'error.report.long-address':
    'アドレスが{limit, number}文字を超えています。より短いアドレスを指定してください。',
  'error.report.not-an-address':
    'Web アドレスではありません。「https://logs.example.com/v1/logs」のように、スキーム、ホスト、パスを指定してください。',
  'error.report.credentials-in-address':
    'アドレスにユーザー名またはパスワードが含まれています。取り除いて、ヘッダーで指定してください。',
  'error.report.not-secure':
    '{host} はこのコンピューター上になく、http は暗号化されません。https を使ってください。http を使えるのは localhost と 127.0.0.1 だけです。',
  'error.report.other-scheme': '「{scheme}」のアドレスには送信できません。https を使ってください。',
  'error.report.header-name':
    '「{name}」はヘッダー名として使えません。「X-Api-Key」のように、英数字とハイフンを使ってください。',
  'error.report.header-taken':
    'ヘッダー「{name}」は、ブラウザーまたは Logout Lens が使うため設定できません。別のヘッダーを使ってください。',
  'error.report.header-empty':
    'ヘッダー「{name}」に値がありません。値を入力するか、ヘッダーを削除してください。',
  'error.report.header-value':
    'ヘッダー「{name}」の値は送信できません。使えるのは、1行の ASCII の英数字と記号だけです。コピーし直してください。',
  'error.report.header-twice': 'ヘッダー「{name}」が2つあります。一方を削除してください。',
  'error.report.too-many-headers': '送信できるヘッダーは{limit, number}個までです。一部を削除してください。',
  'error.report.not-on': '{site} の報告は設定されていません。先にアドレスを入力して保存してください。',
  'error.report.no-disk':
    '送信待ちの報告をディスクから読み込めません。ログは失われていません。ブラウザーを再起動し、それでも続く場合は、空き容量を増やしてください。',
} satisfies Record<keyof typeof english, string>;
