import type { recordingSentencesWords as english } from '../../en/panel/recording-sentences.ts';

/** Japanese for ../../en/panel/recording-sentences.ts. */
export const recordingSentencesWords = {
  'panel.event.site-taught': 'サイトのルールを変更：現在{count, plural, =0 {なし} other {#件}}',
  'panel.event.user-rehearsal.removed': 'リハーサル：{place} の{credential}を削除',
  'panel.event.user-rehearsal.corrupted': 'リハーサル：{place} の{credential}を破損',
  'panel.event.user-rehearsal.expired': 'リハーサル：{place} の{credential}を期限切れに変更',
  'panel.event.sensor-unread': '{what} を読み取れませんでした（{sensor}）：{why}',
  'panel.event.recording-started.watched': '記録を開始',
  'panel.event.recording-started.browser-started': 'ブラウザーの起動後に記録を再開',
  'panel.event.recording-started.background-started': '拡張機能の起動後に記録を再開',
  'panel.event.recording-started.extension-updated': '拡張機能の更新後に記録を再開',
  'panel.event.recording-started.document-started': '新しいページの記録を開始',
  'panel.event.recording-started.resumed': '一時停止後に記録を再開',
  'panel.event.recording-started.access-given': 'アクセスの再許可により記録を再開',
  'panel.event.recording-stopped.access-removed': '記録を停止：サイトへのブラウザーのアクセス権の取り消し',
  'panel.event.machine-idle.active': 'コンピューターの操作が再開',
  'panel.event.machine-idle.idle': 'コンピューターの操作が{duration}なし',
  'panel.event.machine-idle.locked': 'コンピューターをロック',
  'panel.event.network-changed.online': 'ネットワークに接続 {connection}',
  'panel.event.server-logged': 'サーバーのログ、{line, number}行目：「{says}」',
  'panel.event.network-changed.offline': 'ネットワークが切断',
  'panel.event.clock-jumped.forward': '時計が{duration}進んだ：時計の変更、またはコンピューターのスリープ',
  'panel.event.clock-jumped.back': '時計が{duration}戻された',
  'panel.event.recording-stopped.unwatched': '記録を停止：サイトの監視を終了',
  'panel.event.recording-stopped.paused': '記録を一時停止',
  'panel.event.recording-gap':
    '{duration}記録なし：{why}{dropped, plural, =0 {} other {（イベント#件を喪失）}}',
} satisfies Record<keyof typeof english, string>;
