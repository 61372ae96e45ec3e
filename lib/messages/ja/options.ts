import type { optionsWords as english } from '../en/options.ts';

/** Japanese for ../en/options.ts. */
export const optionsWords = {
  'options.title': 'Logout Lens の設定',
  'options.lead':
    'ここの設定はすべてこのブラウザーに保存され、すぐに反映されます。レポート送信を有効にしない限り、外部への送信は行いません。',
  'options.contents': '項目',
  'options.loading': 'レコーダーに問い合わせています…',
  'options.unreachable':
    'レコーダーが応答しません。もう一度お試しください。拡張機能が更新された直後なら、このページを閉じて開き直してください。',
  'options.failed': 'うまくいきませんでした：{message}',
  'options.does': '機能：',
  'options.costs': '影響：',
  'options.none-watched': 'まだ監視しているサイトはありません。',
  'options.none-yet': 'まだどのサイトの記録もありません。',
  'options.saved': '保存しました。',
  'options.cancel': 'キャンセル',

  'options.sites.title': 'サイト',
  'options.sites.does':
    '監視を始めたサイトは、以後バックグラウンドでも記録されます。API など、サイトを構成するオリジンも一緒に記録されます。',
  'options.sites.costs':
    'そのサイトの全ページでスクリプトが1つ動作し、記録が容量を使います。ほかのサイトには影響せず、スクリプトも動作しません。',
  'options.sites.none':
    '監視中のサイトはありません。ログアウトされるサイトを開き、ツールバーの Logout Lens のボタンを押して「このサイトを監視」を選んでください。',
  'options.sites.state.recording': '記録中',
  'options.sites.state.paused': '一時停止中',
  'options.sites.state.no-access': 'アクセス権なし',
  'options.sites.state.not-watched': '未監視',
  'options.sites.access': 'アクセス許可済み',
  'options.sites.no-access': 'アクセス権なし：ブラウザーの許可がないため、ここでは何も確認できません',
  'options.sites.parts': 'サイトを構成するオリジン',
  'options.sites.open': '{origin} をパネルで開く',
  'options.sites.open-short': '開く',
  'options.sites.pause': '{origin} を一時停止',
  'options.sites.pause-short': '一時停止',
  'options.sites.resume': '{origin} を再開',
  'options.sites.resume-short': '再開',
  'options.sites.unwatch': '{origin} の監視をやめる',
  'options.sites.unwatch-short': '監視をやめる',
  'options.sites.watch': '{origin} をもう一度監視',
  'options.sites.watch-short': 'もう一度監視',
  'options.sites.give-access': '{origin} への再アクセスを許可',
  'options.sites.give-access-short': 'アクセスを許可',
  'options.sites.denied':
    'アクセスが許可されなかったため、何も変わっていません。もう一度試すことができます。',

  'options.recorded.title': '記録するもの',
  'options.recorded.does':
    '監視中のサイトだけが対象です。記録を減らすには、サイトを一時停止するか、監視をやめてください。保持する量を減らすには、次の項目を参照してください。',
  'options.recorded.costs':
    '記録を減らすと、わかることも減ります。判定には足りないものが示され、その分だけ確信度が下がります。',
  'options.recorded.is': '記録する',
  'options.recorded.is-1': 'トークンとセッション Cookie の取得、更新、消失の時刻と、それを行ったコード',
  'options.recorded.is-2': 'リクエストと、サーバーの応答：ID を除いたアドレス、ステータス、理由',
  'options.recorded.is-3': 'ページの移動と、操作があったこと（入力内容は含みません）',
  'options.recorded.is-4': 'スクリプトのエラー、接続の切断、スリープ、時計の変更',
  'options.recorded.never': '決して記録しない',
  'options.recorded.never-1': 'トークンと Cookie の値（記録するのは日時、場所、フィンガープリントだけ）',
  'options.recorded.never-2': 'パスワード、入力内容、ページの内容',
  'options.recorded.never-3':
    'プライベートウィンドウのディスクへの記録（確認した内容はウィンドウとともに消えます）',

  'options.retention.title': '保持する期間',
  'options.retention.does':
    '終了からこの日数を過ぎたセッション、または1サイトのイベント数がこの件数を超えた分のセッションは、古いものからセッション単位で削除されます。継続中のセッションは削除されません。',
  'options.retention.costs':
    '増やすと、このコンピューターの容量を使います（イベント10万件で約 5 MB）。減らすと記録が失われ、削除されたセッションは判定だけが残ります。',
  'options.retention.days': '日数',
  'options.retention.events': '1サイトのイベント数',
  'options.retention.save': '保存',
  'options.retention.wrong': '{min, number}～{max, number} の整数を入力してください。',
  'options.retention.confirm-title': '上限を超えた分を今すぐ削除しますか？',
  'options.retention.confirm':
    '終了から{days, plural, other {#日}}を過ぎたセッションと、1サイトにつき{events, number}件のイベントを超えた分のセッションが、直ちに完全に削除されます。',
  'options.retention.confirm-button': '保存して削除',

  'options.thresholds.title': 'しきい値と無操作時間の区分',
  'options.thresholds.does':
    '認証情報を「まもなく期限切れ」と表示する残り時間と、無操作時間の区分を設定します。',
  'options.thresholds.costs': 'なし。変わるのは色と語句だけで、判定には影響しません。',

  'options.notices.title': 'お知らせ',
  'options.notices.does':
    '認証情報の期限切れ前のお知らせは、パネルの各認証情報で設定します。パネルを開いていないときも、ブラウザーの通知で受け取れます。',
  'options.notices.costs': 'お知らせ1件ごとに、拡張機能が1回起動します。通知にはサイト名が表示されます。',
  'options.notices.allowed': 'ブラウザーの通知は許可されています。',
  'options.notices.not-allowed': 'ブラウザーの通知は許可されていません。お知らせはパネルにだけ表示されます。',
  'options.notices.allow': '通知を許可',
  'options.notices.drop': '通知をやめる',
  'options.notices.denied': 'ブラウザーで許可されませんでした。何も変わっていません。',
  'options.notices.reminders': '設定済みのお知らせ',
  'options.notices.no-reminders': '設定されていません。',
  'options.notices.reminder': '{origin}：{credential}の期限切れの{minutes, plural, other {#分}}前',
  'options.notices.remove': 'お知らせを削除：{reminder}',
  'options.notices.remove-short': '削除',
  'options.notices.badge': '残り時間をツールバーのボタンに表示',
  'options.notices.badge-costs':
    'セッション終了前の1時間は毎分、それより前は1時間に1回、拡張機能を起動します。',

  'options.reports.title': 'レポート送信',
  'options.reports.does':
    'サイトの各ログアウトを、原因が確定した時点で指定のアドレスに送信します。オンにするまでは送信されません。',
  'options.reports.costs':
    'レポートに表示される内容(原因、根拠、値を除いたアドレス)がこのブラウザーの外に出ます。トークンは決して含まれません。',
  'options.reports.on': 'オン',
  'options.reports.off': 'オフ',
  'options.reports.open': '{origin} のレポート送信を設定',
  'options.reports.open-short': '設定',
  'options.language.title': '言語',
  'options.language.does': 'Logout Lens のすべてのページで使う言語です。',
  'options.language.costs': 'なし。エクスポートの言語は個別に選択できます。',
  'options.shortcuts.title': 'ショートカット',
  'options.shortcuts.does': 'ツールバーのボタンと同じ操作をキーで行います。サイトが前面にある間に使えます。',
  'options.shortcuts.costs':
    'ありません。ブラウザーは一つのキーを一つの拡張機能にだけ割り当てます。ほかの拡張機能が使っている場合、こちらは未設定になります。',
  'options.shortcuts.none': '未設定',
  'options.shortcuts.change': 'ブラウザーで変更',
  'options.shortcuts.unavailable': 'このブラウザーには拡張機能用のキーがありません。',
  'options.taught.title': '登録したルール',
  'options.taught.does':
    'ログインページ、リフレッシュのエンドポイント、ログアウトの理由など、推測ではわからないサイトの情報です。ルールはすべての推測より優先されます。',
  'options.taught.costs': 'なし。ただし、誤ったルールがあると、削除するまで判定も誤ったものになります。',
  'options.taught.count': '{count, plural, =0 {ルールなし} other {ルール#件}}',
  'options.taught.open': '{origin} のルールを開く',
  'options.taught.open-short': '開く',

  'options.data.title': '保持しているデータと消去',
  'options.data.does':
    'サイトのデータを消去すると、監視をやめ、ログ、判定、ルール、お知らせを削除し、アクセス権をブラウザーに返します。',
  'options.data.costs': '元に戻せません。まだ必要なものは、先にエクスポートしてください。',
  'options.data.site': 'サイト',
  'options.data.events': 'イベント',
  'options.data.size': 'サイズ',
  'options.data.last': '最新',
  'options.data.action': '操作',
  'options.data.all': 'すべてのサイト',
  'options.data.used':
    'ブラウザーの計算では、付随するデータも含めて、拡張機能全体で {size} を使用しています。',
  'options.data.forget': '{origin} のデータを消去',
  'options.data.forget-short': '消去',
  'options.data.forget-all': 'すべてのサイトのデータを消去',
  'options.data.forget-title': '{origin} のデータを消去しますか？',
  'options.data.forget-text':
    'このサイトの{events, plural, other {イベント#件}}、判定、ルール、お知らせが完全に削除され、監視も終了します。',
  'options.data.forget-all-title': 'すべてのサイトのデータを消去しますか？',
  'options.data.forget-all-text':
    '{sites, plural, other {サイト#件}}の{events, plural, other {イベント#件}}と、すべての判定、ルール、お知らせが完全に削除され、監視もすべて終了します。しきい値と保持期間の設定は残ります。',
  'options.data.forget-confirm': '完全に消去',
  'options.data.forgotten': '消去しました。',

  'options.file.title': '設定のエクスポートとインポート',
  'options.file.does':
    'しきい値、保持期間、サイトごとの設定（構成するオリジン、ルール、ツールバーのボタン）を1つの JSON ファイルにまとめます。インポートすると、ここでの設定が置き換えられます。',
  'options.file.costs':
    'ファイルにはサイトの名前が含まれます。記録された内容や認証情報は含まれません。一か所でも誤りのあるファイルでは、何も変更されません。',
  'options.file.export': '設定をエクスポート',
  'options.file.import': '設定をインポート',
  'options.file.choose': '設定のファイル',
  'options.file.imported': '{file} からインポートしました。',
  'options.file.not-applied': '一部を設定できませんでした：{message}',
  'options.file.waiting':
    'ファイルにある{count, plural, other {サイト#件}}は、ここでは監視されていません。監視にはブラウザーでの許可が必要です。このページを閉じるまでは、ワンクリックで監視を始められます。',
  'options.file.watch': '{count, plural, =1 {このサイトを監視} other {これら#件のサイトを監視}}',
  'options.file.problem.too-large':
    'ファイルが{limit, number}文字を超えています。設定のファイルがこれほど大きくなることはありません。何も変更していません。「設定をエクスポート」で作成したファイルを選択してください。',
  'options.file.problem.not-json':
    'これは JSON ではありません。何も変更していません。「設定をエクスポート」で作成したファイルを選択するか、カンマと引用符を修正してください。',
  'options.file.problem.not-settings':
    '{where}：これは設定のファイルではありません（"format" は "logout-lens/settings" である必要があります）。何も変更していません。「設定をエクスポート」で作成したファイルを選択してください。',
  'options.file.problem.version':
    '{where}：ファイルのバージョンが、対応しているバージョン {known} ではありません。何も変更していません。拡張機能を更新してください。',
  'options.file.problem.unknown-field':
    '{where}：この設定はありません。何も変更していません。ファイルから削除するか、つづりを直すか、拡張機能を更新してください。',
  'options.file.problem.missing':
    '{where}：この設定がありません。何も変更していません。ファイルに追加してください。',
  'options.file.problem.not-an-object':
    '{where}：波括弧で囲んだオブジェクトが必要です。何も変更していません。ファイルを修正してください。',
  'options.file.problem.not-a-list':
    '{where}：角括弧で囲んだリストが必要です。何も変更していません。ファイルを修正してください。',
  'options.file.problem.not-an-origin':
    '{where}："https://app.example.com" のようなオリジンが必要です。何も変更していません。ファイルを修正してください。',
  'options.file.problem.not-a-choice':
    '{where}：true または false が必要です。何も変更していません。ファイルを修正してください。',
  'options.file.problem.not-a-time':
    '{where}：0 より大きく、1年以内のミリ秒数が必要です。何も変更していません。ファイルを修正してください。',
  'options.file.problem.not-ascending':
    '{where}：1つ前のしきい値より長くする必要があります。何も変更していません。ファイルを修正してください。',
  'options.file.problem.out-of-range':
    '{where}：{min, number}～{max, number} の整数が必要です。何も変更していません。ファイルを修正してください。',
  'options.file.problem.too-many':
    '{where}：項目が{limit, number}件を超えています。何も変更していません。一部を削除してください。',
  'options.file.problem.twice':
    '{where}：このサイトがファイルに2回あります。何も変更していません。一方を削除してください。',
  'options.file.problem.secret':
    '{where}：認証情報そのものと思われます。何も変更していません。中身ではなく、それが保存されている場所の名前を書いてください。',
} satisfies Record<keyof typeof english, string>;
