import type { detect as english } from '../en/detect.ts';

/** Japanese for ../en/detect.ts. */
export const detect = {
  'credential.access': 'アクセストークン',
  'credential.refresh': 'リフレッシュトークン',
  'credential.id': 'ID トークン',
  'credential.session': 'セッショントークン',
  'credential.session-cookie': 'セッション Cookie',
  'credential.remember': 'remember-me トークン',
  'credential.remember-cookie': 'remember-me Cookie',
  'credential.csrf': 'CSRF トークン',
  'credential.unknown': '認証情報',
  'credential.unknown-cookie': 'Cookie',
  'evidence.last-accepted':
    'サーバーは、リクエストを拒否する{before}前に、このセッションの最後のリクエスト {method} {address} を受け付けていました',
  'evidence.slept': 'そのうち{slept}、コンピューターがスリープしていたか、時計が進められました',
  'evidence.last-activity': 'サイトのいずれかのタブでの最後の操作：セッション終了の{idle}前',
  'evidence.intent': 'ユーザーが「{label}」を操作しました（{trigger}）',
  'evidence.rehearsed.removed':
    'Logout Lens で、ユーザーが {area} の「{key}」にある{credential}を削除しました',
  'evidence.rehearsed.corrupted':
    'Logout Lens で、ユーザーが {area} の「{key}」にある{credential}を破損させました',
  'evidence.rehearsed.expired':
    'Logout Lens で、ユーザーが {area} の「{key}」にある{credential}を期限切れにしました',
  'evidence.request-refused': '{method} {address} が {status} で拒否されました。理由は示されていません',
  'evidence.request-refused-saying': '{method} {address} が {status} で拒否されました：「{said}」',
  'evidence.request-no-answer': '{method} {address} に応答がありませんでした（{error}）',
  'evidence.refresh-refused':
    'リフレッシュの {method} {address} が {status} で拒否されました。理由は示されていません',
  'evidence.refresh-refused-saying':
    'リフレッシュの {method} {address} が {status} で拒否されました：「{said}」',
  'evidence.refresh-no-answer': 'リフレッシュの {method} {address} に応答がありませんでした（{error}）',
  'evidence.redirected': '{method} {address} への応答は {status} で、{target} に転送されました',
  'evidence.removed-by-script':
    '{function}（{file}:{line}）が、{area} の「{key}」から認証情報を削除しました（{call}）',
  'evidence.removed': '認証情報が {area} の「{key}」から削除されました（{call}）',
  'evidence.gone-unwitnessed': '認証情報が {area} の「{key}」から消えています。呼び出しは確認されていません',
  'evidence.gone-other-tab':
    '認証情報が {area} の「{key}」から消えています。別のタブまたはフレームが削除しました',
  'evidence.gone-emptied': '認証情報が、サイトの全データとともに {area} の「{key}」から消えました',
  'evidence.cookie-gone.script': 'Cookie「{key}」は、ページのスクリプトによって削除されました（{cause}）',
  'evidence.cookie-gone.server': 'Cookie「{key}」は、サーバーの応答によって削除されました（{cause}）',
  'evidence.cookie-gone.expiry': 'Cookie「{key}」は、自身の有効期限に達しました（{cause}）',
  'evidence.cookie-gone.eviction':
    'Cookie「{key}」は、ほかの Cookie の空きを作るために破棄されました（{cause}）',
  'evidence.cookie-gone.restart':
    'ブラウザーとともに終了する Cookie「{key}」は、ブラウザーを閉じる前には存在し、その後は消えています（{cause}）',
  'evidence.cookie-gone.cleared': 'Cookie「{key}」は、サイトデータの消去とともに消えました（{cause}）',
  'evidence.cookie-gone.outside':
    'Cookie「{key}」を削除したのは、ページでも応答でもなく、ブラウザー自身の画面または別の拡張機能です（{cause}）',
  'evidence.cookie-removed': 'Cookie「{key}」が削除されました（{cause}）',
  'evidence.sign-in-page': 'ページが {address} に移動しました',
  'evidence.time-left': '{credential}の有効期限までは、まだ{time}ありました',
  'evidence.past-expiry': '{credential}は{time}前に期限切れになっていました',
  'evidence.taught-use': '登録済みのルール：{rule} は{use}',
  'evidence.taught-reason': '登録済みのルール：理由がある場所は {rule}',
  'evidence.taught-credential': '登録済みのルール：{place} にはこのサイトの{credential}がある',
  'evidence.server-said': 'サーバー自身がそう述べています：「{said}」',
  'evidence.server-logged':
    'サーバー自身のログにそう記載されています。{line, number}行目（{joined, select, request {拒否されたリクエストを示しています} session {このセッションを示しています} user {このユーザーを示しています} other {セッションの終了時に書き込まれました}}）：「{said}」',
  'evidence.longest-pause':
    '{pause}の中断は、このセッションが持ちこたえたどの中断よりも長いものでした（最長：{survived}）',
  'evidence.first-pause':
    '{pause}の中断は、このセッションで最初の中断でした。サーバーはそれ以前のすべてを受け付けていました',
  'evidence.refused-though-valid':
    'サーバーは、自身の有効期限内にある認証情報を拒否し、理由を示しませんでした',
  'evidence.new-session-id': '拒否した応答は、Cookie「{key}」で新しいセッション ID を発行しました',
  'evidence.sign-out-request': '続いてログアウトのリクエストが送信されました（{method}）',
  'evidence.sign-out-after-input': '操作の直後に、ログアウトするページがリクエストされました（{method}）',
  'evidence.sign-out-in-input':
    'ページが実際の {input} を処理している間に、ログアウトのリクエストが送信され、認証情報が削除されました',
  'evidence.no-refresh-tried': 'リフレッシュは試みられていません',
  'evidence.no-refresh-held': 'セッションは一度もリフレッシュトークンを保持していません',
  'evidence.race-two-tabs':
    'タブ{winnerTab}とタブ{loserTab}が、{apart}の間隔で同じリフレッシュトークンを使用しました。1つ目は受理され、2つ目は {status} で拒否されました',
  'evidence.race-one-tab':
    'タブ{winnerTab}が、{apart}の間隔で同じリフレッシュトークンを2回使用しました。1回目は受理され、2回目は {status} で拒否されました',
  'evidence.race-both-taken':
    'タブ{winnerTab}とタブ{loserTab}が、{apart}の間隔で同じリフレッシュトークンを使用し、両方とも受理されました',
  'evidence.race-more':
    '{count, plural, other {さらに#件のリクエスト}}が、同じリフレッシュトークンを使用しました',
  'evidence.race-delayed':
    'その競合の{after}後のリフレッシュで、競合で得られたものが初めて使用され、拒否されました。サーバーはトークンファミリー全体を取り消していました',
  'evidence.race-delayed-life':
    'その競合の{after}後のリフレッシュで、競合で得られたものが初めて使用され、拒否されました。サーバーはトークンファミリー全体を取り消していましたが、アクセストークン（{lifetime}）が有効な間は表面化しませんでした',
  'race.lane.tab': 'タブ{tab}',
  'race.lane.hidden': 'タブ{tab}（非表示）',
  'race.lane.background': 'タブに属さないページまたはワーカー',
  'race.lane.browser': 'ブラウザー',
  'race.step.won': '先着：{lane}がトークンを最初に使用し、サーバーが受理しました（ステータス {status}）',
  'race.step.taken':
    'これも受理：{lane}が同じトークンを使用し、サーバーが再び受理しました（ステータス {status}）',
  'race.step.lost': '後着：{lane}が同じトークンを使用し、サーバーが {status} で拒否しました',
  'race.step.unanswered': '応答なし：{lane}が同じトークンを使用しました',
  'race.step.lived-on':
    'セッションは継続しました。サーバーはさらに{count, plural, other {#件のリクエスト}}を受理し、最後のものは競合の{until}後でした',
  'race.step.refused': '競合の{after}後、{lane}の {method} {address} が {status} で拒否されました',
  'race.step.refresh-refused':
    '{status} で拒否：競合の{after}後に{lane}が再びリフレッシュし、トークンファミリーは取り消されていました',
  'race.step.dropped': '{lane}のページが認証情報を破棄しました',
  'race.step.followed': '{lane}の認証情報も一緒に消えました',
  'race.step.signed-out': 'ログインページが表示されました',
  'evidence.nothing-refused-before': 'それ以前に、このセッションのリクエストは1件も拒否されていません',
  'evidence.answer-deleted-cookie':
    '{method} リクエストへの応答（ステータス {status}）に、「{key}」を削除する Set-Cookie が含まれていました',
  'evidence.refresh-server-error':
    'リフレッシュへの応答は {status} でした。これはサーバーの障害であり、拒否ではありません',
  'evidence.refresh-unanswered': 'リフレッシュに応答がありませんでした（{error}）。これは拒否ではありません',
  'evidence.session-was-good': 'セッションはまだ有効でしたが、ページが破棄しました',
  'evidence.refreshed-by-server':
    'ブラウザーではリフレッシュは観測されませんでした。サーバーが自らセッションを更新しており、それが失敗したと述べています',
  'evidence.refresh-without-reason':
    'リフレッシュトークンは、自身の期限に問題がないにもかかわらず拒否されました',
  'evidence.forbidden-before':
    'ページが認証情報を破棄する{before}前に、{method} リクエストへの応答が 403（権限なし）でした',
  'evidence.page-gave-up-idle':
    '操作のない状態が{idle}続いた後、ページが自らセッションを破棄しました（それまでの最長の中断：{survived}）。実際の操作によるものではありません',
  'evidence.same-age':
    'セッションは、{count, plural, other {過去の#件}}と同じく、ログインから{age}で終了しました',
  'evidence.cookie-date': 'Cookie「{key}」は、サーバーが指定した期限に達していました',
  'evidence.clear-site-data': '応答に Clear-Site-Data（{types}）が含まれていました',
  'evidence.kept-reason': 'ページが {area} の「{key}」に「{said}」と記録しました',
  'evidence.page-noted': 'ページ自身の記録：「{said}」。これはページの主張です',
  'evidence.silent-renew-refused':
    '非表示フレームでのサイレント更新 {method} {address} が、「{said}」で差し戻されました',
  'evidence.silent-renew-error': '非表示フレームが、ID プロバイダーから「{error}」で戻りました',
  'evidence.silent-renew-cookie-sent':
    'プロバイダーには、リクエストとともに Cookie が届いていました。プロバイダー側のセッションが終了していました',
  'evidence.silent-renew-cookie-missing':
    'リクエストとともにセッション Cookie が送信されていません。ブラウザーがプロバイダーの Cookie を持っていなかったか、別サイトのフレーム内のため送信しませんでした',
  'evidence.script-deleted-cookie': 'スクリプトが {call} で Cookie「{key}」を削除しました',
  'evidence.browser-emptied':
    'ブラウザーによると、どのページによるものでもなく、サイトのデータが消去されました',
  'evidence.found-empty': '{areas} には何も残っておらず、空にした呼び出しは確認されていません',
  'evidence.cookie-gone-by-itself':
    'Cookie も消えていますが、応答、スクリプト、有効期限のいずれによるものでもありません',
  'evidence.error-uncaught': '{before}前に、エラーが捕捉されずに発生しました：「{message}」',
  'evidence.error-unhandled-rejection': '{before}前に、Promise の拒否が処理されませんでした：「{message}」',
  'evidence.removed-in-error-handler':
    '削除したコードは、捕捉されなかったエラーのハンドラー（{input}）内で実行されました',
  'evidence.other-tab': '認証情報は、記録されていない別のタブまたはフレームによって消されました',
  'evidence.gateway-error': '直前の {status} の応答は、デプロイがあったことを示唆しています',
  'evidence.new-page-build': 'ページは、以前とは別のビルドのスクリプトで表示されました',
  'evidence.script-gone': 'デプロイ後のように、ページのスクリプトの1つがサーバーから消えていました',
  'evidence.new-build': '以前とは別のビルドのサーバーが応答しました',
  'evidence.clock-ahead': '{server} の時計は、このブラウザーより{offset}進んでいます',
  'evidence.clock-behind': '{server} の時計は、このブラウザーより{offset}遅れています',
  'evidence.judged-expired':
    '{credential}は、このブラウザーの時計では期限切れでしたが、サーバーの時計では残り{time}でした',
  'evidence.no-call-seen':
    '認証情報が消えたとき、呼び出しは確認されていません。考えられるのは、プロパティ形式の delete、別のフレーム、ブラウザー自身、DevTools です',
  'evidence.gap-before': '終了の直前に記録の途切れがあります。何かが欠けている可能性があります',
  'culprit.script': '{file} の {function}、{line}行目（{call}）',
  'culprit.response': '{method} {address} への応答（ステータス {status}）',
  'culprit.cookie-date': 'ブラウザー（Cookie「{key}」の有効期限による）',
  'culprit.evicted': 'ブラウザー（このサイトの Cookie を保存する空きがないため）',
  'culprit.restart': 'ブラウザー（この Cookie は、ブラウザーを閉じると終了）',
  'culprit.outside': 'ブラウザー自身の画面（設定、DevTools）または別の拡張機能',
  'culprit.tab': 'サイトの別のタブ',
  'culprit.site-data-cleared': 'ブラウザー（ユーザー、設定、拡張機能、または空きの確保による）',
  'call.document-cookie': 'document.cookie',
  'call.cookie-store-set': 'cookieStore.set',
  'call.cookie-store-delete': 'cookieStore.delete',
  'evidence.tab-message': '別のタブが {name} でログアウトを通知しました',
  'culprit.other-tab': '記録されていない、サイトの別のタブ',
  'culprit.user': 'ユーザー（「{label}」による）',
  'culprit.rehearsal': 'ユーザー（Logout Lens のリハーサルによる）',
  'ruled-out.nothing-refused': 'このセッションのリクエストは1件も拒否されていません',
  'ruled-out.server-said-other': 'サーバーは別の理由を示しました',
  'ruled-out.server-logged-other': 'サーバー自身のログは別の理由を示しています（{line, number}行目）',
  'ruled-out.credential-expired': '認証情報の1つが、自身の有効期限に達していました',
  'ruled-out.refresh-race': '同じリフレッシュトークンが2回使用されました',
  'ruled-out.not-idle': '最後のリクエストは、わずか{pause}前に受理されていました',
  'ruled-out.longer-pause-survived':
    'セッションは以前、より長い中断に持ちこたえています（今回の{pause}に対し{survived}）',
  'ruled-out.refused-before-input':
    'サーバーはすでにリクエストを拒否しており、それ以前にログアウト用のコントロールは操作されていません',
  'ruled-out.no-sign-out-control': 'ログアウト用のコントロールは操作されていません',
  'ruled-out.signed-out-by-hand': 'ログアウト用のコントロールが先に操作されました',
  'ruled-out.time-left': '{credential}の有効期限までは、まだ{time}ありました',
  'ruled-out.refresh-tried': 'リフレッシュは試みられました。その結果が原因です',
  'ruled-out.no-refresh-refused': '拒否されたリフレッシュはありません',
  'ruled-out.no-twin': 'どのリフレッシュトークンも1回しか使用されていません',
  'ruled-out.removal-was-effect': '削除はサーバーの拒否に続くもので、結果にすぎません',
  'ruled-out.storage-untouched': 'ストレージから削除された認証情報はありません',
  'ruled-out.cookie-kept': '削除されたセッション Cookie はありません',
  'ruled-out.no-answer-deleted': '「{key}」を削除する Set-Cookie を含む応答はありません',
  'ruled-out.asked-to-sign-out': 'それは、ログアウトを求めるリクエストへの応答です',
  'ruled-out.refresh-token-held': 'セッションはリフレッシュトークンを保持していました',
  'ruled-out.no-access-token': 'セッションはアクセストークンを保持していません',
  'ruled-out.no-refresh-error': 'サーバーエラーになったリフレッシュはありません',
  'ruled-out.refresh-answered': '応答のなかったリフレッシュはありません',
  'ruled-out.not-said': 'サーバーはそう述べていません',
  'ruled-out.not-first-link': 'ほかのことが先に起きています',
  'ruled-out.nothing-forbidden': '直前に 403 が返されたリクエストはありません',
  'ruled-out.refused-first': 'サーバーが先にリクエストを拒否していました',
  'ruled-out.in-trusted-input': '削除したコードは、実際の {input} の中で実行されました',
  'ruled-out.person-not-away': '最後の操作は、わずか{idle}前でした',
  'ruled-out.no-clear-site-data': 'Clear-Site-Data を含む応答はありません',
  'ruled-out.no-other-tab': '別のタブによる削除ではありません',
  'ruled-out.other-tab-recorded': '削除したタブは記録されています。そのタブでの原因を採用します',
  'ruled-out.no-silent-renewal': 'そのエラーで戻ったサイレント更新はありません',
  'ruled-out.no-script-deleted': 'スクリプトによる「{key}」の削除は確認されていません',
  'ruled-out.call-seen': 'それらを削除したページの呼び出しが確認されています',
  'ruled-out.cookie-explained': 'Cookie は、応答、スクリプト、期限、空き不足のいずれかによって消えました',
  'ruled-out.area-not-empty': '同じストレージのほかの内容は残っています',
  'ruled-out.no-uncaught-error': '直前に、捕捉されなかったエラーはありません',
  'ruled-out.no-deploy': 'デプロイの形跡も、署名に関する記述もありません',
  'ruled-out.clocks-agree': 'ブラウザーとサーバーの時刻は一致しています',
  'ruled-out.not-misjudged': '一方の時計で期限切れ、他方の時計で有効というトークンはありません',
  'missing.request-before': '拒否の前に、このセッションで受理されたリクエストが確認されていません',
  'missing.access-expiry': 'アクセストークンの有効期限が不明です',
  'missing.refresh-expiry': 'リフレッシュトークンの有効期限が不明です',
  'missing.removing-call': '認証情報を削除した呼び出しが確認されていません',
  'missing.activity': 'このセッションで、ユーザーの操作が確認されていません',
  'missing.other-keys':
    'ストレージにあったのは認証情報だけのため、確認されていないスクリプトによるものか、消去によるものかを区別できません',
  'missing.sign-in': 'ログインが確認されていないため、セッションの経過時間が不明です',
  'missing.second-logout':
    '1件のログアウトだけでは、セッション期間の上限を示せません。同じ経過時間での2件目があれば示せます',
  'missing.rule-failed': '{code} のルールが失敗しました。このタイムラインを添えて報告をお願いします',
  'rehearsed.title': 'このログアウトはリハーサルです',
  'rehearsed.advice':
    'ここでセッションが終了したのは、サイトの不具合ではなく、あなたの操作によるものです。一連の流れで、ページの反応を確認してください。リフレッシュを試みたか、入力中の内容を保持したか、再ログインを求める理由を示したか。',
  'rehearsed.summary.removed':
    'この{before}前に、Logout Lens で{credential}{more, plural, =0 {} other {とほか#件の認証情報}}を削除しています。このログアウトはリハーサルです。',
  'rehearsed.summary.corrupted':
    'この{before}前に、Logout Lens で{credential}を破損させ{more, plural, =0 {ています} other {、ほか#件の認証情報を変更しています}}。このログアウトはリハーサルです。',
  'rehearsed.summary.expired':
    'この{before}前に、Logout Lens で{credential}を期限切れにし{more, plural, =0 {ています} other {、ほか#件の認証情報を変更しています}}。このログアウトはリハーサルです。',
  'summary.ended-signed-in': '{location} のセッションは、ログインから{age}で終了しました。',
  'summary.ended-signed-in-idle':
    '{location} のセッションは、ログインから{age}で終了しました。その時点で、サイトは{idle}操作されていませんでした。',
  'summary.ended-first-seen': '{location} のセッションは、記録で最初に確認されてから{age}で終了しました。',
  'summary.ended-first-seen-idle':
    '{location} のセッションは、記録で最初に確認されてから{age}で終了しました。その時点で、サイトは{idle}操作されていませんでした。',
  'summary.credential-left': '{credential}は残り{time}',
  'summary.credential-expired': '{credential}は{time}前に期限切れ',
  'summary.credentials-one': 'その時点の状態：{first}。',
  'summary.credentials-two': 'その時点の状態：{first}、{second}。',
  'summary.by-hand': '直前にユーザーが「{label}」を操作しており、拒否されたものはありませんでした。',
  'summary.refused':
    '{method} {address} が {status} で拒否されました。その後のページの動作は、その結果です。',
  'summary.refused-and-refresh':
    '{method} {address} が {status} で拒否され、リフレッシュの試みも拒否されました。その後、ページは認証情報を破棄しました。',
  'summary.removed-by-script':
    'リクエストは1件も拒否されていないのに、{function}（{file}:{line}）が {area} の「{key}」から認証情報を削除しました。',
  'summary.gone': '認証情報が {area} の「{key}」から消えましたが、削除した呼び出しは確認されていません。',
  'summary.open-one': 'このようなログアウト1件だけでは、「{cause}」と「{first}」を区別できません。',
  'summary.settled-by-log':
    'ブラウザーで確認できた内容だけでは確定できませんが、サーバー自身のログで確定します：「{cause}」。',
  'summary.open-two':
    'このようなログアウト1件だけでは、「{cause}」と「{first}」または「{second}」を区別できません。',
  'pattern.idle-limit':
    '{count}件のセッションが、無操作の中断の後に終了しました。サーバーの制限は{low}～{high}の間にあります',
  'pattern.hint': '推測：{says}',
  'pattern.absolute-limit':
    '{count}件のセッションが、操作に関係なく同じ経過時間で終了しました。上限はログインから{low}～{high}の間にあります',
  'pattern.client-idle-limit':
    '{count}回、操作のない状態が{estimate}続いた後に、ページがセッションを破棄しました。ページ自身にアイドルタイマーがあります',
  'pattern.delayed-reuse':
    '{count}件のログアウトが、リフレッシュトークンの2回使用または応答の喪失から、アクセストークンの有効期間1回分（{low}～{high}）の後に起きました。ログアウトではなく、その時点を調べてください',
  'pattern.several-tabs':
    '{count}件のログアウトが、複数のタブを開いている間にのみ起きました。タブが1つの{alone, plural, other {#件のセッション}}は、同じだけの時間続きました',
  'pattern.after-sleep':
    '{count}件のログアウトが、コンピューターが{shortest}以上スリープした後にのみ起きました',
  'pattern.deploy-times':
    '{count}件のログアウトが、サイトの新しいビルドから数分以内に起きました（{builds, plural, other {ビルド#個}}）',
  'pattern.time-of-day': '{count}件のログアウトが、異なる日の同じ時間帯（{from}～{to} UTC）に起きました',
  'pattern.never-renewed':
    '{count}件のセッションがアクセストークンとともに終了し、トークンの更新は一度も確認されていません',
  'pattern.renewed-late':
    '{count}件のセッションがリフレッシュの際に終了しました。それらの{renewals, plural, other {リフレッシュ#件}}はすべて、アクセストークンの期限ちょうどか期限後に行われています',
  'pattern.same-script': '{count}回、{function}（{file}）が認証情報を破棄しました',
  'pattern.same-words': '{count}回、サーバーが同じことを述べました：「{said}」',
  'evidence.cookie-not-sent':
    'Cookie「{key}」はブラウザーにありましたが、リクエストとともに送信されませんでした：{why}',
  'kept-back.domain': 'Domain がこのホストを対象としていません',
  'kept-back.path': 'Path がこのアドレスを対象としていません',
  'kept-back.secure': 'Secure 属性がありますが、リクエストは暗号化されていませんでした',
  'kept-back.same-site': 'SameSite 属性により、別サイトからのリクエストには送信されません',
  'kept-back.partition':
    'ブラウザーが、埋め込み元のサイトごとに Cookie を分離しているか、サードパーティ Cookie をブロックしています',
  'kept-back.credentials':
    '属性に送信を妨げるものはないため、おそらくスクリプトが認証情報なしでリクエストを送信しています',
  'kept-back.unknown': '属性からは理由がわかりません',
  'evidence.cookie-rejected':
    '応答が Cookie「{key}」を設定しましたが、ブラウザーには一度も保存されませんでした：{why}',
  'rejected.too-long': '名前と値の合計が 4096 バイトを超えています',
  'rejected.same-site-none': 'SameSite=None には Secure が必要です',
  'rejected.prefix': '名前が __Host- または __Secure- で始まりますが、必要な条件を満たしていません',
  'rejected.secure': 'Secure 属性がありますが、応答は暗号化されていませんでした',
  'rejected.domain': 'Domain がこのホストのものではありません',
  'rejected.unknown':
    'ヘッダーからは理由がわかりません（設定によるブロック、サイズ超過、複数部分の一部の欠落のいずれか）',
  'evidence.cookie-written-over':
    '{by} が初めて Cookie「{key}」を設定し、サーバーが認識していた値を上書きしていました',
  'evidence.cookie-twice': '拒否されたリクエストには、「{key}」という名前の Cookie が2つ含まれていました',
  'evidence.cookie-evicted': 'ブラウザーによると、Cookie「{key}」は破棄されました',
  'evidence.lost-on-restart':
    'Cookie「{key}」には有効期限がありませんでした。ブラウザーを閉じたときには存在し、その後は存在しません',
  'culprit.cookie-evicted': 'ブラウザー（ほかの Cookie の空きを確保するため）',
  'culprit.browser-closed': 'ブラウザー（閉じられたとき）',
  'ruled-out.credential-sent': '拒否されたリクエストには認証情報が含まれていました',
  'ruled-out.no-cookie-held':
    'リクエストとともに送信されるべきセッション Cookie を、ブラウザーは保持していません',
  'ruled-out.browser-stayed-open': '最後にリクエストが受理されてから、ブラウザーは閉じられていません',
  'ruled-out.no-session-cookie-lost': 'ブラウザーとともに消えた、有効期限のない Cookie はありません',
  'ruled-out.cookies-taken': 'ブラウザーは、サーバーが設定したセッション Cookie をすべて受け入れました',
  'ruled-out.one-writer':
    'Cookie を書き込んだプログラムは1つだけで、その名前の Cookie は1つだけ送信されました',
  'ruled-out.not-evicted': 'ブラウザーは、このセッションの Cookie を破棄していません',
  'missing.carried': '拒否されたリクエストに何が含まれていたかが確認されていません',
  'missing.jar': 'このサイトについてブラウザーが持つ Cookie が確認されていません',
  'evidence.foreign-refused':
    '{server} の応答は {status} でした。このサービスは、このセッションを発行しておらず、受け付けもしません',
  'evidence.probe-unanswered': 'ログイン状態の確認 {address} に応答がありませんでした（{error}）',
  'evidence.probe-broken': 'ログイン状態の確認 {address} に、壊れた応答が返されました（ステータス {status}）',
  'evidence.probe-good-again': 'その直後、同じ確認に正常な応答がありました',
  'evidence.result-lost':
    '同じリフレッシュトークンが{before}前に受理されていたのに、{area} の「{key}」はそれを保持し続けました',
  'evidence.answer-lost':
    '同じリフレッシュトークンが{before}前に送信され、応答がありませんでした。サーバーは受理していましたが、{area} の「{key}」はそれを保持し続けました',
  'evidence.expiry-hint-cookie':
    '{credential}は残り{time}でしたが、その直前に Cookie「{key}」が期限切れになっていました',
  'evidence.expiry-timer-overflow':
    '{credential}はブラウザーのタイマーの上限を超える残り{time}でしたが、取得の直後に消えました',
  'evidence.expiry-named-so':
    '削除したコードの名前は期限切れに関するものですが、{credential}は残り{time}でした',
  'evidence.expired-asleep': 'コンピューターが{stall}スリープし、その間に{credential}が期限切れになりました',
  'evidence.expired-hidden': 'タブが{stall}非表示で、その間に{credential}が期限切れになりました',
  'evidence.renewed-before': 'それまで、ページは期限内に更新していました',
  'culprit.asleep': 'コンピューターのスリープ（タイマーが停止）',
  'culprit.hidden': 'ブラウザー（非表示タブのタイマーを遅らせるため）',
  'ruled-out.own-service-refused': '直前に、別のサービスによる拒否はありません',
  'ruled-out.probe-answered': '直前に失敗した、ログイン状態の確認はありません',
  'ruled-out.result-kept': 'リフレッシュで置き換えられた後に、再び使用されたリフレッシュトークンはありません',
  'ruled-out.result-lost': '1回目の使用はずっと前に成功しており、その結果が保存されていませんでした',
  'ruled-out.no-expiry-check': 'ページが有効期限を判断したことを示すものはありません',
  'ruled-out.timers-ran':
    'コンピューターのスリープ中、またはタブの非表示中に期限切れになったトークンはありません',
  'ruled-out.nothing-to-renew': '更新に使えるものがありません',
  'evidence.login-loop': 'アプリが1分以内に{count}回ブラウザーをログインページに送り、毎回戻ってきました',
  'evidence.rate-limited':
    '認証エンドポイントは、1分以内に{count, plural, other {#件のリクエスト}}を受けた後、{status} を返しました',
  'evidence.accepted-meanwhile':
    '同じ認証情報が、拒否されたリクエスト以降に{count, plural, other {#回}}受理されました',
  'evidence.server-in-trouble':
    'その直前の、同じサーバーの{count, plural, other {#件の応答}}が、サーバーの過負荷または障害を示しています',
  'evidence.in-turns': 'サーバーは、同じ認証情報の受理と拒否を交互に繰り返しました（{count}回の切り替わり）',
  'evidence.other-node': '拒否したノードは、受理したノードとは別のものです',
  'evidence.sent-to-provider': 'スクリプトのリクエストが、ログインのため {target} に転送されました',
  'evidence.kept-from-page': 'ブラウザーは、その結果をページに渡しませんでした',
  'evidence.frame-silent': '{waited}待っても、非表示フレームは何も返していません（{error}）',
  'evidence.frame-shows-page':
    '非表示フレームはページを表示し（ステータス {status}）、{waited}待っても何も返していません',
  'evidence.front-channel':
    'プロバイダーのページが、アプリの front-channel ログアウトのアドレスをフレームに読み込みました',
  'evidence.check-session-changed': 'プロバイダーの check-session フレームが「changed」と応答しました',
  'evidence.network-changed': '{before}前にネットワークが変わっており、その後に受理されたものはありません',
  'ruled-out.no-loop': 'アプリとログインページの往復はありません',
  'ruled-out.no-storm': '要求過多を理由とする、認証エンドポイントの拒否はありません',
  'ruled-out.storm': 'その前に多すぎるリクエストがありました',
  'ruled-out.not-mixed': 'その間に、サーバーは同じ認証情報を受理していません',
  'ruled-out.never-allowed': 'そのアドレスは、このセッションを一度も受理していません',
  'ruled-out.not-sent-away': 'ID プロバイダーに転送されたスクリプトのリクエストはありません',
  'ruled-out.provider-silent': 'ID プロバイダーからアプリへの通知はありません',
  'ruled-out.same-network': '直前にネットワークの変更はありません',
  'evidence.stale-cache': '応答はブラウザーのキャッシュからのものです',
  'evidence.stale-history': 'ブラウザーは履歴を戻るか進むかし、サーバーには何も問い合わせていません',
  'evidence.credentials-there': '認証情報はすべて残っており、拒否されたものはありません',
  'evidence.refused-in-200': '拒否はステータス {status} で返されました',
  'evidence.socket-closed': 'サーバーが WebSocket をコード {code} で切断しました（{reason}）',
  'evidence.per-tab': 'トークンは、閉じられたタブの sessionStorage の「{key}」にありました',
  'culprit.stale-cache': 'ブラウザーのキャッシュ',
  'culprit.stale-history': 'ブラウザーの履歴',
  'culprit.tab-closed': 'ブラウザー（タブが閉じられたとき）',
  'ruled-out.credentials-gone': '認証情報そのものが消えたか、拒否されました',
  'ruled-out.page-fresh': '表示された内容はサーバーからのものです',
  'ruled-out.not-in-200': '成功のステータスで返された拒否はありません',
  'ruled-out.no-socket-closed': '未ログインを理由に切断されたソケットはありません',
  'ruled-out.not-per-tab': 'トークンがあったのは、1つのタブのストレージだけではありません',
  'ruled-out.tab-stayed': 'トークンを保持していたタブは閉じられていません',
  'ruled-out.cookie-moved': '同じ応答が、別の属性で「{key}」を設定し直しました',
  'evidence.lone-401':
    '同じアドレスが正常に応答した直後の、1回だけの 401。その後は何もリクエストされていません',
} satisfies Record<keyof typeof english, string>;
