import type { causes as english } from '../en/causes.ts';

/** Japanese for ../en/causes.ts. */
export const causes = {
  'cause.server-idle-timeout.name': 'サーバーのアイドルタイムアウト',
  'cause.server-idle-timeout.title':
    'リクエストのない状態が{pause}続いた後、認証情報はまだ有効なのに、サーバーがセッションを終了させました',
  'cause.server-idle-timeout.advice':
    'サーバーのアイドルタイムアウトまたはスライド式のセッション期限（セッションストアの TTL、SESSION_COOKIE_AGE、ゲートウェイのタイムアウト）を調べ、上記の中断時間と比べてください。値を延ばすか、ユーザーの操作中に軽いリクエストで維持するか、リフレッシュ時に新しいセッションを開始するようにします。確定にはサーバーのログが有効です。この時刻のセッション期限切れの行を探してください。管理者による取り消しであれば、別の名前で記録されています。',
  'cause.session-revoked.name': 'サーバーでのセッション終了',
  'cause.session-revoked.title': '認証情報はまだ有効なのに、サーバーがセッションを受け付けなくなりました',
  'cause.session-revoked.advice':
    'この時刻以前に何がこのセッションを終了させたか、サーバーのログを調べてください。取り消し、パスワードの変更、別の場所でのログアウト、デプロイなどです。拒否の応答に理由（error と error_description、または理由のフィールド）を含めると、ページで表示できるようになります。',
  'cause.session-store-lost.name': 'サーバーのセッション喪失',
  'cause.session-store-lost.title':
    'サーバーがセッションを認識できません。セッションストアが失われたか、空になっています',
  'cause.session-store-lost.advice':
    'この時刻に、サーバー、セッションストア（Redis、Memcached、データベース）、ロードバランサー配下のノードが再起動またはフラッシュされていないか確認してください。セッションは、再起動後も残り、全ノードで共有されるストアに保存してください。',
  'cause.manual-logout.name': 'ユーザーによるログアウト',
  'cause.manual-logout.title': 'ユーザーがログアウトしました',
  'cause.manual-logout.advice':
    '不具合ではありません。ログアウトするつもりがなかった場合は、コントロールの位置と名前を確認してください。誤ってクリックした場合も、記録上はまったく同じに見えます。',
  'cause.access-token-expired.name': 'アクセストークンの期限切れ',
  'cause.access-token-expired.title': 'アクセストークンが期限切れになり、更新されませんでした',
  'cause.access-token-expired.advice':
    '401 を処理するコードを確認してください。一度リフレッシュして再試行するのが適切です。その時点でリフレッシュトークンが使える状態だったか、期限前に更新するタイマーが非表示タブで抑制されていないかも確認してください。',
  'cause.no-refresh-token.name': 'リフレッシュトークンなし',
  'cause.no-refresh-token.title':
    'アクセストークンが期限切れになり、更新するためのリフレッシュトークンがありませんでした',
  'cause.no-refresh-token.advice':
    'ログイン時にリフレッシュトークンを要求するか（OpenID Connect では offline_access スコープ、アプリでは「ログイン状態を保持」）、サーバー自身のセッションで更新してください。発行されている場合は、保存前に破棄したものを調べてください。',
  'cause.refresh-token-expired.name': 'リフレッシュトークンの期限切れ',
  'cause.refresh-token-expired.title': 'リフレッシュトークンが期限切れになりました',
  'cause.refresh-token-expired.advice':
    'リフレッシュトークンの有効期間を、ユーザーが離れている時間と比べてください。ローテーションするリフレッシュトークンは、使うたびに有効期間が更新されるはずです。更新されていない場合は、トークンエンドポイントの設定（固定の有効期間か、スライド式か）を確認してください。',
  'cause.refresh-token-reused.name': 'リフレッシュトークンの2回使用',
  'cause.refresh-token-reused.title':
    '1つのリフレッシュトークンが2回使用されました。サーバーは2回目を盗用とみなしました',
  'cause.refresh-token-reused.advice':
    '全タブを通じて、リフレッシュが同時に1つだけ実行されるようにしてください。navigator.locks でリフレッシュを囲み、要求する前に保存済みのトークンを読み直します。サーバーで再使用に短い猶予期間を設けると、残るケースは目立たなくなります。',
  'cause.session-cookie-deleted.name': 'レスポンスによる Cookie の削除',
  'cause.session-cookie-deleted.title': '何も拒否していないレスポンスが、セッション Cookie を削除しました',
  'cause.session-cookie-deleted.advice':
    '上記のレスポンスを返すコードと、Set-Cookie を追加する可能性のある途中のもの（ゲートウェイ、ミドルウェア）をすべて確認してください。誤って呼ばれるログアウトハンドラー、ログアウトリンクのプリフェッチ、必要以上に消去する Domain や Path などです。',
  'cause.storage-cleared-by-script.name': 'スクリプトによるストレージの消去',
  'cause.storage-cleared-by-script.title':
    '何も拒否されていないのに、ページのスクリプトが認証情報を削除しました',
  'cause.storage-cleared-by-script.advice':
    '上記の位置を開いてください。意図より広い範囲に及ぶ localStorage.clear() や removeItem() を探します。クリーンアップのコード、ベンダーのスクリプト、移行処理、ユーザーをログアウトさせるエラーハンドラーなどです。',
  'cause.absolute-timeout.name': 'セッション期間の上限',
  'cause.absolute-timeout.title':
    'サーバーは、操作の有無に関係なく、すべてのセッションを同じ経過時間で終了させます',
  'cause.absolute-timeout.advice':
    'サーバーまたは ID プロバイダーで、セッションの絶対的または最大の有効期間を調べてください。上限に達する前にユーザーに知らせ、作業内容を失わずに再ログインできるようにします。',
  'cause.auth-credentials-missing.name': '認証情報のないリクエスト',
  'cause.auth-credentials-missing.title': 'サーバーによると、リクエストに認証情報が含まれていませんでした',
  'cause.auth-credentials-missing.advice':
    '上記のリクエストに認証情報が含まれていたか確認してください。含まれていなければ、ヘッダーを追加するコードか、Cookie の SameSite、Domain、Path を調べます。含まれていれば、それを取り除くプロキシを探します。',
  'cause.clear-site-data.name': 'Clear-Site-Data',
  'cause.clear-site-data.title': 'レスポンスがブラウザーに、サイトのデータを消去するよう指示しました',
  'cause.clear-site-data.advice':
    '上記のレスポンスにこのヘッダーを追加しているものを調べてください。このヘッダーが必要なのは、ログアウトのレスポンスだけです。',
  'cause.client-idle-timeout.name': 'ページのアイドルタイマー',
  'cause.client-idle-timeout.title': '操作のない状態が{pause}続いた後、ページが自らログアウトしました',
  'cause.client-idle-timeout.advice':
    'ページのコードの上記の位置で、アイドルタイマーを探してください。全タブの操作を数えているか、実行前に警告しているかを確認します。',
  'cause.clock-skew.name': '時計のずれ',
  'cause.clock-skew.title': 'ページが、ずれた時計に基づいてトークンを期限切れと判断しました',
  'cause.clock-skew.advice':
    'このコンピューターとサーバーのうち、ずれている方の時計を合わせてください。ページのコードでは、受信時点からの expires_in で期限を判断するか、判断をサーバーに任せます。',
  'cause.concurrent-login.name': '別の場所でのログイン',
  'cause.concurrent-login.title':
    'アカウントが別の場所でログインしたため、サーバーがこのセッションを終了させました',
  'cause.concurrent-login.advice':
    'アカウントがほかにどこで使われているか確認してください。複数のセッションを許可したい場合は、サーバーの同時セッション数の制限を調べます。',
  'cause.cross-tab-logout.name': '別のタブ',
  'cause.cross-tab-logout.title': 'サイトの別のタブが認証情報を削除しました',
  'cause.cross-tab-logout.advice':
    'ほかのタブも記録されるように再読み込みしてから、もう一度再現してください。そこで起きたことが判定に示されます。',
  'cause.csrf-mismatch.name': 'CSRF トークン',
  'cause.csrf-mismatch.title':
    'CSRF トークンが一致しないため、サーバーが安全でないメソッドのリクエストを拒否しました',
  'cause.csrf-mismatch.advice':
    'ログイン後と、ページが bfcache から復帰したときに、新しい CSRF トークンを取得してください。また、その拒否をセッションの終了とみなさないようにします。',
  'cause.permission-mistaken.name': '403 をログアウトと誤認',
  'cause.permission-mistaken.title':
    'セッションは有効でした。ページが「権限なし」を「未ログイン」とみなしました',
  'cause.permission-mistaken.advice':
    'ログアウトするのは 401 のときだけにしてください。上記の位置のエラーハンドラーを確認し、403 ではメッセージを表示するようにします。',
  'cause.refresh-network-error.name': 'リフレッシュに応答なし',
  'cause.refresh-network-error.title':
    'セッションは有効でした。リフレッシュに応答がなく、ページがセッションを破棄しました',
  'cause.refresh-network-error.advice':
    'リフレッシュが応答なしで失敗したときは、認証情報を保持し、間隔を空けて再試行してください。リフレッシュのエラーハンドラーを確認します。',
  'cause.refresh-server-error.name': 'リフレッシュのサーバーエラー',
  'cause.refresh-server-error.title':
    'セッションは有効でした。リフレッシュがサーバーエラーになり、ページがセッションを破棄しました',
  'cause.refresh-server-error.advice':
    '5xx と 429 の後は、（Retry-After が求める間隔を空けて）リフレッシュを再試行し、その間は認証情報を保持してください。サーバーのログでエラーを調べます。',
  'cause.refresh-token-revoked.name': 'リフレッシュトークンの取り消し',
  'cause.refresh-token-revoked.title': 'サーバーがリフレッシュトークンを取り消し、そのことを示しています',
  'cause.refresh-token-revoked.advice':
    'どれに当たるかは、上記のサーバーの記述に示されています。サーバーで取り消しについて調べ、理由をユーザーに伝えてください。',
  'cause.session-cookie-expired.name': 'Cookie の期限切れ',
  'cause.session-cookie-expired.title': 'セッション Cookie が自身の有効期限に達しました',
  'cause.session-cookie-expired.advice':
    'セッションが使われている間は、サーバーがより遅い期限で Cookie を送り直すようにするか（スライド式の期限）、Cookie の有効期間をセッションに合わせてください。',
  'cause.signing-key-rotated.name': '署名鍵の変更',
  'cause.signing-key-rotated.title': 'トークンの署名に使われた鍵を、サーバーが受け付けなくなりました',
  'cause.signing-key-rotated.advice':
    '以前の鍵は、それで署名した最後のトークンが期限切れになるまで公開し続け、全ノードで鍵を共有してください。サーバーのログに、不明な kid または不正な署名が記録されています。',
  'cause.token-refresh-failed.name': '理由のないリフレッシュ拒否',
  'cause.token-refresh-failed.title': 'リフレッシュが理由なく拒否されました',
  'cause.token-refresh-failed.advice':
    'この時刻のトークンエンドポイントのログを調べてください。エンドポイントが error と error_description（RFC 6749 セクション 5.2）を返すようにすると、次回は理由がわかります。',
  'cause.session-account-mismatch.name': '別のアカウントのセッション',
  'cause.session-account-mismatch.title': 'サーバーによると、セッションは別のアカウントのものです',
  'cause.session-account-mismatch.advice':
    'アカウントの切り替え方法と、2つのアカウントまたは環境が共有している Cookie を確認してください。',
  'cause.session-user-mismatch.name': '別のユーザーのセッション',
  'cause.session-user-mismatch.title': 'サーバーによると、セッションは別のユーザーのものです',
  'cause.session-user-mismatch.advice':
    '2人のユーザーまたは2つの環境が共有しているセッション Cookie と、ユーザーを取り違えるキャッシュを調べてください。',
  'cause.account-missing.name': 'アカウントなし',
  'cause.account-missing.title': 'サーバーによると、アカウントはすでに存在しません',
  'cause.account-missing.advice': 'アカウントを削除または移動したものを調べてください。',
  'cause.account-suspended.name': 'アカウントの停止',
  'cause.account-suspended.title': 'サーバーによると、アカウントは停止されています',
  'cause.account-suspended.advice': 'アカウントが停止された理由を調べ、ユーザーに伝えてください。',
  'cause.account-cancelled.name': 'アカウントの解約',
  'cause.account-cancelled.title': 'サーバーによると、アカウントは解約されています',
  'cause.account-cancelled.advice': '誰がいつ解約したかを調べ、ユーザーに伝えてください。',
  'cause.account-required.name': 'アカウントが必要',
  'cause.account-required.title': 'ページによると、アカウントが必要です',
  'cause.account-required.advice':
    'ページがアカウントをどう読み込むか、そのリクエストが失敗していないかを確認してください。',
  'cause.plan-missing.name': 'プランなし',
  'cause.plan-missing.title': 'サーバーによると、プランがありません',
  'cause.plan-missing.advice': 'アカウントのプランと、それが失われた経緯を調べてください。',
  'cause.plan-inactive.name': 'プランが無効',
  'cause.plan-inactive.title': 'サーバーによると、プランは有効ではありません',
  'cause.plan-inactive.advice': 'プランの状態と、直近の支払いを確認してください。',
  'cause.plan-required.name': 'プランが必要',
  'cause.plan-required.title': 'ページによると、プランが必要です',
  'cause.plan-required.advice':
    'ページがプランをどう読み込むか、そのリクエストが失敗していないかを確認してください。',
  'cause.user-inactive.name': 'ユーザーが無効',
  'cause.user-inactive.title': 'サーバーによると、ユーザーは有効ではありません',
  'cause.user-inactive.advice': '誰がユーザーを無効にしたかを調べ、ユーザーに伝えてください。',
  'cause.server-stated.title': 'サーバーが独自の理由を示しています：{code}',
  'cause.server-stated.advice': 'サーバーのコードまたはドキュメントで {code} を調べてください。',
  'cause.unexplained.name': '根拠不足',
  'cause.unexplained.title': 'セッションは終了しましたが、確認された内容からは理由がわかりません',
  'cause.unexplained.advice':
    '記録を続けて、もう一度再現してください。スクリプトを最初から確認できるようにページを一度再読み込みし、パネルが求める場合は、API や ID プロバイダーのオリジンへのアクセスを許可します。上記の除外された原因から、候補を絞り込めます。',
  'cause.cookie-deleted-by-script.name': 'スクリプトによる Cookie の削除',
  'cause.cookie-deleted-by-script.title': 'ページのスクリプトがセッション Cookie を削除しました',
  'cause.cookie-deleted-by-script.advice':
    '示された行を開いてください。スクリプトから触れられないようにセッション Cookie を HttpOnly にし、クリーンアップのコードには「すべての Cookie」ではなく、削除してよいものの一覧を渡します。',
  'cause.storage-cleared-by-browser.name': 'サイトデータの消去',
  'cause.storage-cleared-by-browser.title': 'サイトのデータは、ページではなくブラウザーで消去されました',
  'cause.storage-cleared-by-browser.advice':
    '誰かがサイトデータを消去していないか、このサイトに「閉じるときに消去」が設定されていないか、どのプライバシー拡張機能が動作しているかを確認してください。それらがなくても再発する場合は、ディスクを確認し、データの保持をブラウザーに要求します（navigator.storage.persist()）。',
  'cause.silent-renew-login-required.name': 'サイレント更新：ログインが必要',
  'cause.silent-renew-login-required.title':
    'サイレント更新に失敗しました。ID プロバイダーが再ログインを求めています',
  'cause.silent-renew-login-required.advice':
    'プロバイダーの Cookie が送信されたかどうかを、上記で確認してください。送信されていなければ、ここではフレームは機能しません。ローテーション付きのリフレッシュトークンを使うか、プロバイダーを同じサイト（カスタムドメイン）に置きます。送信されていれば、プロバイダーのセッションの有効期間を、ユーザーの滞在時間と比べてください。そのセッションがいつ終了したかは、プロバイダーのログでわかります。',
  'cause.interaction-required.name': 'プロバイダーがユーザーの操作を要求',
  'cause.interaction-required.title':
    '更新に失敗しました。ID プロバイダーがユーザーの操作（同意、第2要素、アカウントの選択）を求めています',
  'cause.interaction-required.advice':
    'このエラーが返されたら、表示中のページを保持したまま、画面に見える形のログインでユーザーをプロバイダーに送ってください。何がそれを求めているかは、プロバイダーのポリシー（条件付きアクセス、新しいスコープ、同意の変更）を確認します。',
  'cause.client-error-teardown.name': 'ページのエラー後のリセット',
  'cause.client-error-teardown.title': 'ページのエラーが捕捉されず、ページがセッションを破棄しました',
  'cause.client-error-teardown.advice':
    '示された行と、その前のエラーを開いてください。エラーを修正し、ハンドラーは表示だけをリセットするようにします。ページのエラーは、誰がログインしているかとは無関係です。',
  'cause.cookie-not-sent.name': 'Cookie が送信されず',
  'cause.cookie-not-sent.title':
    'ブラウザーがセッション Cookie を送信しませんでした。Cookie は存在し、それなしのリクエストが拒否されました',
  'cause.cookie-not-sent.advice':
    "上記の属性を、このリクエストが対象になるように設定するか、credentials: 'include' を指定してリクエストを送信してください。別サイトからのリクエストに使う Cookie には、SameSite=None; Secure が必要です。",
  'cause.cookie-rejected.name': 'Cookie の受け入れ拒否',
  'cause.cookie-rejected.title':
    'サーバーがセッション Cookie を設定しましたが、ブラウザーが受け入れませんでした',
  'cause.cookie-rejected.advice':
    '上記のレスポンスの Set-Cookie を修正してください。DevTools に警告付きで表示されます。名前と値の合計は 4096 バイト未満にします。セッションをサーバーに置くか、トークンの内容を減らしてください。',
  'cause.cookie-collision.name': '同名の2つの Cookie',
  'cause.cookie-collision.title':
    '同じホストの別のプログラムがセッション Cookie を上書きしたか、同名の Cookie が2つ送信されました',
  'cause.cookie-collision.advice':
    'プログラムごとに専用の Cookie 名を使い（__Host- プレフィックスなら、ほかのホストとパスも排除できます）、残っている古い Cookie を削除してください。',
  'cause.cookie-evicted.name': 'Cookie の破棄',
  'cause.cookie-evicted.title': 'ブラウザーが空きを確保するため、セッション Cookie を破棄しました',
  'cause.cookie-evicted.advice':
    'このドメインに大量の Cookie を設定しているもの（同意管理や分析のツール、文書ごとに1つの Cookie など）を調べ、数を減らしてください。',
  'cause.session-cookie-lost-on-restart.name': 'ブラウザーの終了による Cookie の消失',
  'cause.session-cookie-lost-on-restart.title':
    'ブラウザーを閉じたときに、セッション Cookie が消えました。有効期限がありませんでした',
  'cause.session-cookie-lost-on-restart.advice':
    'ログイン状態を維持したい場合は、Cookie に有効期限を設定してください（「ログイン状態を保持」）。MSAL では、cacheLocation と、その永続化に関する説明を参照してください。ブラウザーとともに終了させる意図であれば、不具合ではありません。',
  'cause.foreign-401.name': '別のサービスの 401',
  'cause.foreign-401.title':
    'セッションは有効でした。別のサービスが 401 を返し、ページがそれをログアウトとみなしました',
  'cause.foreign-401.advice':
    'ユーザーをログアウトさせるハンドラーでは、401 の送信元を確認し、セッション自身のサーバーからのものにだけ対応してください。別のサービスには、そのハンドラーのない専用のクライアントを使います。',
  'cause.session-probe-failed.name': 'ログイン状態の確認に失敗',
  'cause.session-probe-failed.title':
    'セッションは有効でした。ページがログイン状態を確認し、失敗した応答を「未ログイン」とみなしました',
  'cause.session-probe-failed.advice':
    '確認の失敗は「不明」として扱ってください。表示はそのまま保ち、間隔を空けて再確認します。ログアウトするのは、そう示す応答があったときだけにします。',
  'cause.refresh-result-lost.name': 'リフレッシュ結果の喪失',
  'cause.refresh-result-lost.title':
    'リフレッシュは成功しましたが、新しいトークンが保存されず、次のリフレッシュで古いトークンが使われました',
  'cause.refresh-result-lost.advice':
    '後続の処理が失敗する場合も含めて、何よりも先に結果を保存してください。ページを離れる途中ではリフレッシュしないようにします。中間のサーバー（SSR、BFF）では、新しい Set-Cookie をブラウザーに渡してください。',
  'cause.client-expiry-bug.name': 'ページによる期限の誤判断',
  'cause.client-expiry-bug.title':
    'セッションは有効でした。ページが、期限の残っているトークンを期限切れとみなしました',
  'cause.client-expiry-bug.advice':
    '示された行を開き、単位を確認してください。exp は秒（RFC 7519）、Date.now() はミリ秒です。判断はサーバーに任せ、401 でリフレッシュする方が確実です。',
  'cause.refresh-timer-late.name': 'リフレッシュのタイマーの遅れ',
  'cause.refresh-timer-late.title':
    'ページのタイマーが止まっている間にアクセストークンが期限切れになり、復帰時に更新されませんでした',
  'cause.refresh-timer-late.advice':
    '各リクエストの前と、ページが再び表示されたときに期限を確認し、必要ならリフレッシュしてください。401 では一度リフレッシュして再試行します。',
  'cause.login-loop.name': 'ログインのループ',
  'cause.login-loop.title': 'アプリとログインページが、ブラウザーを何度も互いに転送しました',
  'cause.login-loop.advice':
    '1周の最初の拒否を調べてください。アプリのリクエストに何が含まれ、ログイン時に何が設定されていたでしょうか。よくある理由は、Cookie が送信または保存されない、リダイレクト先のアドレスの誤り、時計のずれ、アプリが受け付けない audience です。アプリは1周失敗したら停止し、そのことを表示するようにします。',
  'cause.rate-limited.name': '要求過多',
  'cause.rate-limited.title':
    'リクエストが多すぎたため認証エンドポイントがブラウザーを拒み、ページがセッションを破棄しました',
  'cause.rate-limited.advice':
    'リクエストの集中を止めてください。リフレッシュは全タブで同時に1つ、再試行の間隔は徐々に延ばし、Retry-After に従います。そのうえで、サーバーの制限と、ブロック対象アドレスの一覧を確認します。',
  'cause.backend-error-as-401.name': 'サーバー障害が 401 で返された',
  'cause.backend-error-as-401.title':
    'セッションは有効でした。サーバーはその間も同じ認証情報を受け付けていましたが、1回の 401 でセッションが終わりました',
  'cause.backend-error-as-401.advice':
    'サーバーのログで、401 と同時刻のエラーを調べ、認証チェックに失敗したときは 503 を返すようにしてください。ページでは、破棄する前に一度リフレッシュして再試行します。',
  'cause.no-sticky-session.name': 'セッションを共有しないノード',
  'cause.no-sticky-session.title': 'サーバーの一方のノードはセッションを認識し、別のノードは認識していません',
  'cause.no-sticky-session.advice':
    'セッションは全ノードで共有するストアに保存し、全ノードに同じシークレットまたは鍵を設定してください。スティッキールーティングは、ノードが再起動するまで問題を隠すだけです。',
  'cause.auth-proxy-expired.name': '認証プロキシのセッション終了',
  'cause.auth-proxy-expired.title':
    'アプリの前段のプロキシが、ページのリクエストを ID プロバイダーに転送しました。プロキシのセッションは終了していました',
  'cause.auth-proxy-expired.advice':
    'プロキシがスクリプトに対して、リダイレクトではなく 401 を返すようにし（oauth2-proxy：--api-route、または Accept: application/json）、ページは 401 で再読み込みするようにしてください。プロキシの Cookie の有効期間とリフレッシュ間隔を、ユーザーの滞在時間と比べます。',
  'cause.silent-renew-timeout.name': 'サイレント更新が戻らず',
  'cause.silent-renew-timeout.title': 'サイレント更新に失敗しました。非表示フレームが戻りませんでした',
  'cause.silent-renew-timeout.advice':
    'フレームのアドレスをタブで開き、表示内容を確認してください。プロバイダーとコールバックページの X-Frame-Options と frame-ancestors、およびリダイレクト先が呼び出し元に応答する軽量なページであることを確認します。リフレッシュトークンにはフレームは不要です。',
  'cause.idp-session-changed.name': 'プロバイダーのセッション終了',
  'cause.idp-session-changed.title': 'ID プロバイダーがアプリに、そこでのセッションの終了を通知しました',
  'cause.idp-session-changed.advice':
    'シングルログアウトが意図したものであれば、不具合ではありません。そうでなければ、プロバイダーに登録されたクライアントの front-channel ログアウトのアドレスを確認するか、アプリのセッション監視を無効にしてください。',
  'cause.network-identity-changed.name': 'ネットワークの変更',
  'cause.network-identity-changed.title':
    'コンピューターのネットワークが変わった直後に、サーバーがセッションを拒否しました',
  'cause.network-identity-changed.advice':
    '次にネットワークが変わったときに再発するか確認してください。サーバーまたは前段のファイアウォールで、強いセッション保護や IP バインディングを調べます。そのログに2つのアドレスが記録されています。',
  'cause.stale-page.name': '古いページの表示',
  'cause.stale-page.title':
    '表示されたのは古い内容でした。セッションはまだあり、キャッシュされたページがログインを求めました',
  'cause.stale-page.advice':
    '再読み込みして現在の状態を確認してください。ログイン中のユーザーによって変わるページと応答は、Cache-Control: no-store（または private, no-cache）で送信し、ページが復帰したとき（persisted 付きの pageshow）に再確認します。',
  'cause.unauthenticated-in-200.name': 'ステータス 200 での拒否',
  'cause.unauthenticated-in-200.title':
    'サーバーが「OK」を示す応答の中でセッションを拒否し、理由を示しませんでした',
  'cause.unauthenticated-in-200.advice':
    'サーバーがこのリクエストを未認証とみなした理由をログで調べ、エラーにその理由（extensions.code、error_description）を含めるようにしてください。',
  'cause.websocket-auth-closed.name': 'ソケット切断：未ログイン',
  'cause.websocket-auth-closed.title':
    'サーバーが未ログインを理由にページの WebSocket を切断し、ページがセッションを破棄しました',
  'cause.websocket-auth-closed.advice':
    '切断をログアウトとみなす前に、リフレッシュして再接続してください。この時刻に何を検査したか、ソケットサーバーのログを調べます。',
  'cause.per-tab-storage.name': '1つのタブのストレージ',
  'cause.per-tab-storage.title': 'トークンは1つのタブにだけ保存され、そのタブが閉じられました',
  'cause.per-tab-storage.advice':
    'ログイン状態を維持したい場合は、セッションを Cookie または localStorage に保存するか、タブの開始時にサイレント更新してください。タブとともに終了させる意図であれば、不具合ではありません。',
} satisfies Record<keyof typeof english, string>;
