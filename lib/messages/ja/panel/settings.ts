import type { settingsWords as english } from '../../en/panel/settings.ts';

/** Japanese for ../../en/panel/settings.ts. */
export const settingsWords = {
  'panel.settings.title': 'しきい値',
  'panel.settings.expiry': '認証情報を「まもなく期限切れ」とする残り時間',
  'panel.settings.access': 'アクセストークン、ID トークン、セッション',
  'panel.settings.refresh': 'リフレッシュトークン、remember-me トークン',
  'panel.settings.refresh-unit': 'リフレッシュトークンのしきい値の単位',
  'panel.settings.idle': '無操作時間の区分',
  'panel.settings.idle-active': '操作中（未満）',
  'panel.settings.idle-short': '短い（未満）',
  'panel.settings.idle-medium': '中程度（未満）',
  'panel.settings.idle-long': 'それ以上は「長い」',
  'panel.settings.unit.minutes': '分',
  'panel.settings.unit.hours': '時間',
  'panel.settings.unit.days': '日',
  'panel.settings.not-a-time': '0 より大きく、1年以内の数値を入力してください。',
  'panel.settings.not-ascending': '1つ前のしきい値より長くする必要があります。',
  'panel.settings.not-kept':
    'ブラウザーがしきい値を保存できませんでした。このパネルを閉じるまで有効です。後でもう一度お試しください。',
  'panel.settings.scope':
    'すべてのサイトに適用され、このブラウザーに保存されます。変わるのはここでの表示だけで、判定には影響しません。',
  'panel.settings.all': 'すべての設定',
  'panel.settings.reset': '既定値に戻す',
  'panel.settings.save': '保存',
} satisfies Record<keyof typeof english, string>;
