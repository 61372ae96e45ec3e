/** Why the background could not do what was asked, by the stable code of the answer. */
export const failures = {
  'failure.not-an-origin':
    '「{origin}」は Web のオリジンではありません。「https://app.example.com」のように、スキーム、ホスト、ポートを指定してください。',
  'failure.not-watched': '{origin} は監視されていません。先に監視を始めてから、もう一度試してください。',
  'failure.not-recorded':
    '{origin} は記録されていないため、何が起きても見えません。先に監視を始めるか、記録を再開してください。',
  'failure.no-access':
    '{origin} に必要なアクセスの一部が、ブラウザーで許可されていません。ブラウザーの確認に対して許可してください。',
  'failure.too-many-origins':
    '{origin} にこれ以上オリジンを加えることはできません。API とログインのオリジンだけを加えてください。',
  'failure.nothing-recorded':
    '{origin} については何も記録されていません。先にサイトの監視を始めてから、ログアウトを再現してください。',
  'failure.bad-server-lines':
    'サーバーログの行をエクスポートできません。行を取り除き、もう一度組み合わせてからエクスポートしてください。',
  'failure.unknown-language':
    'この言語のテキストを読み込めないか、存在しません。英語でエクスポートしてください。',
  'failure.no-such-page':
    'そのタブにはまだページが表示されていません。サイトを開いてから、もう一度試してください。',
  'failure.no-tab':
    '{origin} を表示しているタブがありません。サイトをタブで開き、ログインしてから、もう一度試してください。',
  'failure.unknown-request':
    'このバージョンはその要求を知りません。拡張機能とそのページを再読み込みしてください。',
  'failure.failed':
    'うまくいきませんでした。もう一度試してください。また失敗する場合は、拡張機能を再読み込みしてください。',
  'failure.taught-secret':
    'ルールの一つに、認証情報そのもののように見えるものが含まれています。値ではなく、それが保存されている場所の名前を書いてください。',
  'failure.rehearsal-not-there':
    'その認証情報はもうありません。ページが置き換えたか、削除しました。これを閉じて、一覧をもう一度確認してください。',
  'failure.rehearsal-not-possible':
    'その認証情報のそばに、過去に変えられる日付がありません。削除するか、壊してください。',
  'failure.rehearsal-elsewhere':
    'タブに別のサイトが表示されているか、認証情報が別のサイトのストレージにあります。サイトに戻って、もう一度試してください。',
  'failure.rehearsal-ambiguous':
    '名前を伏せると複数の項目が同じに見えるため、別の項目を変えてしまうおそれがあります。ブラウザー自身のストレージ画面で変更してください。',
  'failure.rehearsal-refused':
    'ブラウザーが許可しませんでした。Logout Lens にサイトへのアクセスを許可し、ページを再読み込みしてから、もう一度試してください。',
} as const satisfies Record<keyof typeof import('../en/failures.ts').failures, string>;
