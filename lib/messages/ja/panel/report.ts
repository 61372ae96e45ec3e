import type { reportFormWords as english } from '../../en/panel/report.ts';

/** Japanese for ../../en/panel/report.ts. */
export const reportFormWords = {
  'panel.report.title': '{origin} のログアウトを報告',
  'panel.report.why':
    'このサイトでのログアウトを、判定が確定するたびに、エクスポートと同じように秘密情報を除いて、このブラウザーから指定のアドレスへ送信します。オンにするまでは何も送信せず、プライベートウィンドウの内容は決して送信しません。',
  'panel.report.on': 'このサイトのログアウトを報告する',
  'panel.report.address': 'アドレス',
  'panel.report.address-hint': 'https。このコンピューター宛てなら http も使えます。',
  'panel.report.format': '形式',
  'panel.report.format.first-tracker': 'ログアウトイベント（JSON）',
  'panel.report.format.otlp': 'OpenTelemetry ログ（OTLP/HTTP、JSON）',
  'panel.report.format-hint.first-tracker':
    '種類、メッセージ、日時、無操作時間（分）、場所、コンテキスト。コード、確信度、根拠も含みます。',
  'panel.report.format-hint.otlp': 'コレクターのアドレスの末尾は /v1/logs です。',
  'panel.report.headers': 'ヘッダー',
  'panel.report.headers-hint':
    'サーバーがキーを求める場合に使います。値はこのブラウザーに保存されます。エクスポートには含まれず、全体が再び表示されることもありません。',
  'panel.report.header-name': '名前',
  'panel.report.header-value': '値',
  'panel.report.header-kept': '{shown}（保存済み）',
  'panel.report.header-add': 'ヘッダーを追加',
  'panel.report.header-remove': 'ヘッダー {name} を削除',
  'panel.report.identity': 'ユーザーの情報を含める',
  'panel.report.identity-hint':
    'ログイン中のユーザーの ID とメールアドレスを、サイトのトークンに含まれている範囲で送信します。オフの場合、名前は送信しません。',
  'panel.report.access-hint':
    '保存すると、このアドレスへのアクセス許可をブラウザーが求めます。許可しない場合は、CORS で許可しているサーバーにしか報告が届きません。',
  'panel.report.no-access':
    'ブラウザーによる、このアドレスへのアクセス許可がありません。もう一度保存して許可するか、サーバーの CORS でこの拡張機能を許可してください。',
  'panel.report.ask-elsewhere': 'アクセスの許可は、ここではなくタブでのみ求められます。',
  'panel.report.save': '保存',
  'panel.report.saved': '保存しました。',
  'panel.report.test': '保存してテスト報告を送信',
  'panel.report.testing': 'テスト報告を送信しています…',
  'panel.report.unsaved': 'まだ保存されていません。',
  'panel.report.preview': '送信される内容',
  'panel.report.preview-of.waiting': '次に送信される報告：',
  'panel.report.preview-of.latest': 'このサイトの直近のログアウト：',
  'panel.report.preview-of.example': 'ログアウトはまだありません。架空の例：',
  'panel.report.preview-none': 'アドレスを入力すると表示されます。',
  'panel.report.state': '送信トレイ',
  'panel.report.waiting':
    '{waiting, plural, =0 {送信待ちの報告はありません。} other {送信待ちの報告が#件あります。}}',
  'panel.report.delivered':
    '{delivered, plural, =0 {送信済みの報告はまだありません。} other {#件を送信しました。}}',
  'panel.report.last': '{at}：{says}',
  'panel.report.next': '次の試行：{at}。',
  'panel.report.sending': '送信しています…',
  'panel.report.full':
    '送信トレイがいっぱいです。何も失われていません。以後のログアウトはログに残り、空きができると報告されます。アドレスまたはサーバーの問題を解決してください。',
  'panel.report.send-now': '今すぐ試す',
  'panel.report.off-waiting': '報告がオフの間、送信待ちの報告は送信されずに保持されます。',
  'panel.report.unreachable': '拡張機能が応答しません。このページを再読み込みしてください。',
} satisfies Record<keyof typeof english, string>;
