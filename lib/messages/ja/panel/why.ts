import type { whyWords as english } from '../../en/panel/why.ts';

/** Japanese for ../../en/panel/why.ts. */
export const whyWords = {
  'panel.why.too-large': '大きすぎます',
  'panel.why.too-many-keys': 'キーが多すぎます',
  'panel.why.access-denied': 'アクセスが拒否されました',
  'panel.why.access-removed': 'サイトへのアクセス権が取り消されていました',
  'panel.why.not-supported': 'このブラウザーは対応していません',
  'panel.why.failed': '読み取りに失敗しました',
  'panel.why.not-text': 'テキストではありません',
  'panel.why.not-json': 'JSON ではありません',
  'panel.why.service-worker':
    'ページとネットワークの間に Service Worker があり、ほかからは見えない応答を作り出している可能性があります',
  'panel.why.never-ended': '完了しませんでした',
  'panel.why.not-in-har': 'HAR には含まれません',
  'panel.why.taken-out':
    'このファイルには含まれません。おそらく「サニタイズ済み」でエクスポートされています。判定するには、機密データを含めてエクスポートしてください。ここに保持されることはありません',
  'panel.why.ends-refused': '記録がそこで終わっています',
  'panel.why.answer-not-in-har':
    '記録したツールがこれらの応答を失いました（Firefox では、ページをすぐに離れた場合に起こります）',
  'panel.why.browser-closed': 'ブラウザーが閉じられていました',
  'panel.why.extension-off': '拡張機能が無効になっていました',
  'panel.why.extension-updated': '拡張機能が更新されたか、読み込み直されました',
  'panel.why.background-stopped': 'すべてを保存する前に、ブラウザーがレコーダーを停止しました',
  'panel.why.paused': '記録が一時停止中でした',
  'panel.why.not-watched': 'サイトが監視されていませんでした',
  'panel.why.refused': '届いた内容に矛盾がありました',
  'panel.why.retention': '空きを確保するため、古いセッションを破棄しました',
  'panel.why.dropped-at-limit': '記録できる量を超えるイベントが発生しました',
  'panel.why.document-died': '保存する前にページが終了しました',
  'panel.why.storage-full': 'ディスクに空きがありませんでした',
  'panel.why.log-damaged': 'ログが破損していました',
} satisfies Record<keyof typeof english, string>;
