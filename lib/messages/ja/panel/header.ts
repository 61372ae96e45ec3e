import type { headerWords as english } from '../../en/panel/header.ts';

/** Japanese for ../../en/panel/header.ts. */
export const headerWords = {
  'panel.recording.recording': '記録中',
  'panel.recording.paused': '一時停止中',
  'panel.recording.no-access': 'アクセス権なし',
  'panel.recording.not-watched': '未監視',
  'panel.header.idle': '無操作時間',
  'panel.header.idle-hint':
    'このサイトのいずれかのタブで、最後にマウス、キーボード、タッチの操作があってからの時間。ページから見える操作だけが対象です。入力内容は記録しません。',
  'panel.header.active-now': '操作中',
  'panel.header.no-input': '操作は未確認',
  'panel.header.pause': '一時停止',
  'panel.header.pause-hint':
    '再開するまで、{origin} について何も記録しません。その間は記録の途切れとして残ります。',
  'panel.header.resume': '再開',
  'panel.header.resume-hint': '{origin} の記録を再開',
  'panel.header.export': 'エクスポート',
  'panel.header.clear': '消去',
  'panel.header.clear-hint': '{origin} の記録を削除',
  'panel.header.unwatch': '監視をやめる',
  'panel.header.unwatch-hint': '{origin} の記録をやめます。これまでの記録は、消去するまで残ります。',
  'panel.link.connecting': '接続しています…',
  'panel.link.reconnecting': '再接続しています…',
} satisfies Record<keyof typeof english, string>;
