import type { requestSentencesWords as english } from '../../en/panel/request-sentences.ts';

/** Japanese for ../../en/panel/request-sentences.ts. */
export const requestSentencesWords = {
  'panel.event.request-answered': '{method} {address} → {status}',
  'panel.role.sign-in': 'ログイン',
  'panel.role.refresh': 'トークンのリフレッシュ',
  'panel.role.silent-renewal': 'サイレント更新',
  'panel.role.sign-out': 'ログアウト',
  'panel.role.revoke': 'トークンの取り消し',
  'panel.role.probe': 'ログイン状態の確認',
  'panel.role.check-session': 'セッションの確認',
  'panel.role.discovery': 'ID プロバイダーの設定情報',
  'panel.event.request-redirected': '{method} {address} → {status}、{target} へ',
  'panel.event.request-failed': '{method} {address} 応答なし：{error}',
  'panel.event.request-blocked': '{method} {address} → {status}、ページには渡されず：{error}',
  'panel.event.response-says': '{address} の応答 {status}：「{words}」',
  'panel.event.response-says-code': '{address} の応答 {status}：{code}「{message}」',
  'panel.event.response-silent': '{address} の応答 {status}：理由の記載なし',
  'panel.event.response-unread': '{address} の応答 {status}：読み取り不可、{why}',
  'panel.event.connection-closed.code': '{address} への {transport} がコード {code} で切断',
  'panel.event.connection-closed.reason': '{address} への {transport} がコード {code} で切断：「{reason}」',
  'panel.event.connection-closed.plain': '{address} への {transport} が切断',
  'panel.event.connection-closed.never-open': '{address} への {transport} の接続に失敗',
  'panel.transport.websocket': 'WebSocket',
  'panel.transport.eventsource': 'EventSource',
} satisfies Record<keyof typeof english, string>;
