import type { teachMenuWords as english } from '../../en/panel/teach-menu.ts';

/** Japanese for ../../en/panel/teach-menu.ts. */
export const teachMenuWords = {
  'panel.taught.teach': 'ルールを登録',
  'panel.taught.menu': 'このイベントからルールを登録',
  'panel.taught.kept': '登録しました。判定に反映されています。',
  'panel.taught.suggest.request': 'このリクエストの用途',
  'panel.taught.suggest.page': 'このページの種類',
  'panel.taught.suggest.reason': '理由がある場所',
  'panel.taught.suggest.credential': 'この場所にあるもの',
  'panel.taught.none': '認証情報ではない',
  'panel.taught.in.header': 'ヘッダー',
  'panel.taught.in.body': 'ボディのフィールド',
  'panel.taught.says.request': '{rule} は{use}',
  'panel.taught.says.page': '{rule} は{use}',
  'panel.taught.says.reason': '{rule}：この{use}に理由が記載',
  'panel.taught.says.credential': '{rule} の内容：{use}',
} satisfies Record<keyof typeof english, string>;
