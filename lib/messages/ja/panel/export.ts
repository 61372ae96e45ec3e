import type { exportingWords as english } from '../../en/panel/export.ts';

/** Japanese for ../../en/panel/export.ts. */
export const exportingWords = {
  'panel.export.title': '{origin} のエクスポート',
  'panel.export.format': '形式',
  'panel.export.format.markdown': 'レポート（Markdown）',
  'panel.export.markdown-hint': 'GitHub や GitLab の Issue への貼り付け用。',
  'panel.export.format.html': 'レポート（HTML）',
  'panel.export.html-hint':
    '読むだけの人向け。どこでも開け、図とすべてのイベントを含みます。ここで開き直すこともできます。',
  'panel.export.format.json': 'タイムライン（JSON）',
  'panel.export.json-hint':
    'すべてのイベントと判定。別の Logout Lens で開くことも、テストの作成に使うこともできます。',
  'panel.export.format.jira': 'レポート（Jira）',
  'panel.export.jira-hint': 'Jira の記法で出力。説明やコメント用。',
  'panel.export.format.har': 'HAR',
  'panel.export.har-hint': 'ログインに関係するリクエスト。ブラウザーのネットワークパネル用。値は含みません。',
  'panel.export.format.png': '画像（PNG）',
  'panel.export.png-hint': 'ログアウト前の様子を一目で。',
  'panel.export.format.zip': 'すべて（zip）',
  'panel.export.zip-hint': 'PNG 以外のすべてを1つのファイルに。図は SVG です。',
  'panel.export.scope': '範囲',
  'panel.export.scope.session': 'このログアウトのセッション',
  'panel.export.scope.logout': 'このログアウトと、その前の一定時間',
  'panel.export.scope.everything': '記録されたすべて',
  'panel.export.scope.minutes': '分前から',
  'panel.export.size': '{kilobytes, number} kB',
  'panel.export.taken-by': '{trackers} に添付できます',
  'panel.export.target.github': 'GitHub',
  'panel.export.target.gitlab': 'GitLab',
  'panel.export.target.jira': 'Jira',
  'panel.export.preview': 'プレビュー',
  'panel.export.preview-cut': 'プレビュー（全{total, number}文字中、先頭の{shown, number}文字）',
  'panel.export.safe':
    'トークン、Cookie の値、パスワードは含まれません。代わりに、このファイル専用の鍵で作成したフィンガープリントが入ります。',
  'panel.export.making': 'エクスポートを作成しています…',
  'panel.export.save': 'ファイルとして保存',
  'panel.export.saved': '保存しました',
  'panel.export.copy': 'コピー',
  'panel.export.failed': 'エクスポートに失敗しました：{message}',
} satisfies Record<keyof typeof english, string>;
