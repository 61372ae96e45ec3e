/** Choosing the language: of the interface, and of an export. */
export const languageWords = {
  'language.label': '言語',
  'language.auto': 'ブラウザーと同じ（{language}）',
  'language.hint':
    'Logout Lens のすべての表示に使う言語です（ページ、ツールバーのボタン、メニュー、リマインダー）。エクスポートの言語は別に選べます。ショートカットの名前だけは常にブラウザーの言語に従います。',
  'language.failed':
    'この言語のテキストを読み込めなかったため、英語で表示しています。拡張機能を再読み込みしてください。直らない場合は再インストールしてください。',
  'language.not-kept':
    '言語は切り替わりましたが、ブラウザーが選択を保存できませんでした。ディスクの空き容量を増やして、もう一度選んでください。',
  'language.export': 'エクスポートの言語',
  'language.export-hint': '記録された内容はそのままです。アドレス、名前、サーバーの言葉は翻訳されません。',
  'cli.usage.language': `言語:
      --language TAG     出力に使う言語: {known}
                         （指定がなければ、このコンピューターの設定に関係なく英語）`,
  'cli.error.language': '「{language}」は Logout Lens の言語ではありません。使えるもの: {known}',
  'export.percent': '{percent, number}%',
  'export.relative': '{seconds, number, ::sign-except-zero .000} 秒',
} as const satisfies Record<keyof typeof import('../en/language.ts').languageWords, string>;
