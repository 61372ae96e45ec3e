import type { serverLogToolWords as english } from '../../en/panel/server-log-tool.ts';

/** Japanese for ../../en/panel/server-log-tool.ts. */
export const serverLogToolWords = {
  'panel.server-log.title': 'サーバーのログ',
  'panel.server-log.why':
    'サーバーがセッションを拒否する理由は、ブラウザーからはわかりません。サーバーのログには書かれていることがあり、このセッションについての行があれば判定を確定できます。',
  'panel.server-log.join': 'ログの行を組み合わせる…',
  'panel.server-log.change': '別の行に変更…',
  'panel.server-log.remove': '組み合わせを解除',
  'panel.server-log.has': '{joined, plural, other {{name} の#行を組み合わせています。}}',
} satisfies Record<keyof typeof english, string>;
