import type { keepWords as english } from '../../en/panel/keep.ts';

/** Japanese for ../../en/panel/keep.ts. */
export const keepWords = {
  'panel.keep.missed-logout.title': '検出されなかったログアウト',
  'panel.keep.wrong-verdict.title': 'この判定は誤り',
  'panel.keep.missed-logout.lead':
    'Logout Lens が検出できなかったログアウトを後から調べられるように、記録をファイルとして保存します。',
  'panel.keep.wrong-verdict.lead': '判定 {code} に誤りの印を付けて、記録をファイルとして保存します。',
  'panel.keep.says': '何が起きたか、ご自身の言葉で',
  'panel.keep.optional': '任意',
  'panel.keep.missed-logout.example': '例：14:05 ごろに「保存」をクリックしたら、ログインページになった。',
  'panel.keep.wrong-verdict.example': '例：誰もログアウトしていない。サーバーの再起動中だった。',
  'panel.keep.safe':
    'トークン、Cookie の値、パスワードはファイルに含まれません。入力した説明は含まれますが、秘密情報と思われる部分はマスクされます。',
  'panel.keep.keep': '記録を保存',
  'panel.keep.keeping': 'ファイルを作成しています…',
  'panel.keep.kept': '{name} として、ブラウザーのダウンロードフォルダーに保存しました。',
  'panel.keep.next':
    'そのままバグ報告に添付するか、Logout Lens の tests/fixtures に置いてください。そこに置くとテストになります。',
  'panel.keep.failed': '記録を保存できませんでした：{message} もう一度お試しください。',
  'panel.keep.cancel': 'キャンセル',
  'panel.keep.done': '完了',
} satisfies Record<keyof typeof english, string>;
