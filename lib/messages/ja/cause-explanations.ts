import type { causeExplanations as english } from '../en/cause-explanations.ts';

/** Japanese for ../en/cause-explanations.ts. */
export const causeExplanations = {
  'cause.server-idle-timeout.explanation':
    '多くのサーバーは、トークンとは別に独自のセッションを持ち、一定時間リクエストがないと終了させます。トークンはそれを知らず、自身の期限では有効なままです。マウスの移動や入力では維持されず、リクエストが必要です。',
  'cause.session-revoked.explanation':
    'サーバーが、自身の期限では有効な認証情報を拒否しました。誰かまたは何かが、サーバー側でセッションを終了させています。管理者の操作、別のデバイスでのログアウトやパスワードの変更、セキュリティルール、バックチャネルログアウトは、ブラウザーからは区別できません。',
  'cause.session-store-lost.explanation':
    '期限内の認証情報が送信されたのに、サーバーは一度も見たことがないかのように応答しました。これは、セッションがメモリー上にありサーバーが再起動した場合、キャッシュがフラッシュされたか満杯の場合、別のノードが応答した場合に起こります。',
  'cause.manual-logout.explanation':
    'ログアウト用のコントロールが操作され、それ以前に拒否されたものはありませんでした。',
  'cause.access-token-expired.explanation':
    'アクセストークンの有効期間は短いため、ページは期限前または期限時にリフレッシュトークンで更新する必要があります。ここでは、期限切れのトークンでリクエストが送信され、更新は試みられませんでした。',
  'cause.no-refresh-token.explanation':
    'セッションが保持していたのは、アクセストークンだけでした。期限切れになると更新する手段がなく、ユーザーは再ログインが必要です。',
  'cause.refresh-token-expired.explanation':
    'リフレッシュトークンが自身の期限を過ぎていたため、リフレッシュが拒否されました。ここからは、再ログインするしかありません。',
  'cause.refresh-token-reused.explanation':
    'ローテーションでは、リフレッシュトークンは1回しか使えません。2つのタブ（または1つのタブの2つのリクエスト）が同時にリフレッシュすると、同じトークンを使うことになります。サーバーは1つ目を受理し、2つ目を拒否し、多くの場合、予防措置としてセッション全体を終了させます。',
  'cause.session-cookie-deleted.explanation':
    '過去の日時または Max-Age=0 を指定した Set-Cookie ヘッダーは、Cookie を削除します。ここでは、それ以外は成功した応答に、セッション Cookie に対するそのヘッダーが含まれていました。',
  'cause.storage-cleared-by-script.explanation':
    '認証情報は、ページ上のコードによってブラウザーのストレージから削除されました。それを説明するサーバーの応答はありません。サーバーはまだセッションを認識しています。',
  'cause.absolute-timeout.explanation':
    '一部のサーバーは、どれだけ使われていても、ログインから一定時間でセッションを終了させます。リフレッシュも拒否されるため、効果がありません。',
  'cause.auth-credentials-missing.explanation':
    '拒否されたリクエストは、サーバーが求めるトークンや Cookie なしで届きました。これに 401 を返すフレームワークも、403 を返すフレームワークもあります。',
  'cause.clear-site-data.explanation':
    'Clear-Site-Data ヘッダーは、オリジン全体の Cookie、ストレージ、またはその両方を消去します。同じオリジンの別のページへの応答で送られた場合も同様です。',
  'cause.client-idle-timeout.explanation':
    'ページには独自のアイドルタイマーがあります。一定時間操作がないと、サーバーがまだセッションを受け付ける場合でも、ログアウトします。',
  'cause.clock-skew.explanation':
    '有効期限はサーバーの時計で決まります。ブラウザーの時計がずれていると、期限を自身の時刻と比べるページは、まだ有効なトークンを破棄したり、無効なトークンを保持したりします。',
  'cause.concurrent-login.explanation':
    'サーバーは1アカウントの同時セッション数を制限しており、新しいログインがこのセッションと入れ替わりました。',
  'cause.cross-tab-logout.explanation':
    'サイトのタブはストレージを共有します。記録されていない別のタブまたはフレームが認証情報を削除し、このタブもそれに続きました。',
  'cause.csrf-mismatch.explanation':
    'サーバーは、安全でないメソッドのリクエストを2つ目のトークンで保護します。それが古い、別のセッションのもの、または送信されていない場合、セッションが有効でもリクエストは拒否されます。',
  'cause.permission-mistaken.explanation':
    'サーバーの応答は 403、つまりこのユーザーにはこの対象への権限がない、というものでした。ほかのリクエストはすべて正常だったのに、ページはそれを理由に認証情報を破棄しました。',
  'cause.refresh-network-error.explanation':
    '応答のないリフレッシュからは、セッションについて何もわかりません。ページはそれを拒否とみなし、まだ有効な認証情報を破棄しました。',
  'cause.refresh-server-error.explanation':
    '5xx または 429 の応答は、サーバーの過負荷または障害を示すもので、セッションの終了を示すものではありません。ページは、まだ有効な認証情報を破棄しました。',
  'cause.refresh-token-revoked.explanation':
    'リフレッシュトークンの期限は残っていましたが、サーバーが受け付けなくなりました。取り消されたか、アカウントがブロックされたか、パスワードが変更されています。',
  'cause.session-cookie-expired.explanation':
    'Expires または Max-Age のある Cookie は、サーバーがセッションをどう扱っていても、その時点で終了します。',
  'cause.signing-key-rotated.explanation':
    'トークンは期限内ですが、サーバーは別の鍵で署名を検証しています。古い鍵を残さずにローテーションしたか、デプロイで鍵が新しくなりました。',
  'cause.token-refresh-failed.explanation':
    'リフレッシュトークンが期限切れだったことを示す日時はありませんが、サーバーはそれを拒否し、理由を示しませんでした。',
  'cause.session-account-mismatch.explanation':
    'セッション内のアカウントが、ユーザーが現在作業しているアカウントと異なります。',
  'cause.session-user-mismatch.explanation': 'セッション内のユーザーが、認証情報が示すユーザーと異なります。',
  'cause.account-missing.explanation': 'ユーザーのアカウントが見つかりませんでした。',
  'cause.account-suspended.explanation': 'アカウントは存在しますが、現在は使用できません。',
  'cause.account-cancelled.explanation': 'アカウントは終了しています。',
  'cause.account-required.explanation':
    'ページ自身のチェックで、ユーザーのアカウントが見つかりませんでした。',
  'cause.plan-missing.explanation': 'アカウントに、これを許可するプランがありません。',
  'cause.plan-inactive.explanation': 'アカウントのプランが停止されたか、終了しています。',
  'cause.plan-required.explanation': 'ページ自身のチェックで、アカウントのプランが見つかりませんでした。',
  'cause.user-inactive.explanation': 'ユーザーが無効にされました。',
  'cause.server-stated.explanation': 'サーバーは、拒否した応答で独自の理由を示しました。',
  'cause.unexplained.explanation':
    '認証情報またはログイン中のページがなくなりましたが、拒否、ログアウト、削除するコードはいずれも確認されていません。',
  'cause.cookie-deleted-by-script.explanation':
    'スクリプトは、HttpOnly でない Cookie をすべて削除できます。ここではスクリプトがセッション Cookie を削除しましたが、サーバーの応答に、それにつながるものはありませんでした。同意管理ツール、ベンダーのクリーンアップコード、ビルドに残ったテストなどが原因になります。',
  'cause.storage-cleared-by-browser.explanation':
    'サイトのすべてのデータが一度に消え、ページのコードによるものではありませんでした。ユーザーが設定や DevTools でサイトデータを消去する、設定によりブラウザーが終了時に消去する、拡張機能がプライバシーのために消去する、ディスクの空きがなくブラウザーが破棄できるものを破棄する、といった場合があります。',
  'cause.silent-renew-login-required.explanation':
    'ページはリフレッシュトークンを持たず、ID プロバイダーの非表示フレーム（prompt=none）でセッションを更新します。プロバイダーは login_required を返しました。プロバイダー自身のセッションが終了していたか、ブラウザーが別サイトのフレームでは Cookie を送らないため、Cookie が届きませんでした。',
  'cause.interaction-required.explanation':
    'バックグラウンドでの更新では、何も表示できません。ID プロバイダーは、同意、第2要素、またはアカウントの選択のために表示が必要だと応答しました。',
  'cause.client-error-teardown.explanation':
    'セッションは有効でした。ページ自身のコードの誤りが捕捉されず、復旧のためのコードが、認証情報を含むすべてをリセットしました。',
  'cause.cookie-not-sent.explanation':
    'Cookie は、その Domain、Path、Secure、SameSite、パーティションが許すリクエストでのみ送信され、スクリプトのリクエストでは credentials オプションの指定にも従います。セッション自体はまだ有効でした。',
  'cause.cookie-rejected.explanation':
    'ブラウザーは、規則に反する Set-Cookie を破棄します。長すぎる、SameSite=None なのに Secure がない、名前のプレフィックスの条件を満たさない、別のドメインのもの、などです。破棄は通知されず、サーバーは Cookie があるものとして動作を続けます。',
  'cause.cookie-collision.explanation':
    'Cookie はポートを区別せず、親ドメインや別のパスの Cookie も、サイト自身のものと一緒に送信されます。同じ名前を使う2つのプログラムは互いのセッションを上書きし、2つとも届いた場合、サーバーはどちらか一方を読みます。',
  'cause.cookie-evicted.explanation':
    'ブラウザーは1サイトにつき約180個の Cookie を保持し、それを超えると最も古いものから破棄します。サーバーはまだセッションを認識しています。',
  'cause.session-cookie-lost-on-restart.explanation':
    'Expires も Max-Age もない Cookie は、ブラウザーとともに終了しますが、localStorage は残ります。そのような Cookie 内の鍵で暗号化されたストア（MSAL）は、その後は読めなくなります。',
  'cause.foreign-401.explanation':
    'ページは多くのサービスにリクエストを送ります。拒否したサービスは、このセッションを発行しておらず、受け付けもしないため、その 401 は、ここで誰がログインしているかとは無関係です。',
  'cause.session-probe-failed.explanation':
    'ページは、/session や /me などのアドレスで、誰がログインしているかを確認します。ネットワークの障害、5xx、データの代わりの HTML ページは、その答えにはなりません。',
  'cause.refresh-result-lost.explanation':
    'ローテーションでは、サーバーはリフレッシュのたびに新しいリフレッシュトークンを発行し、古いものを受け付けなくなります。ここでは、ページまたはブラウザーが古いトークンを保持したままでした。応答がページの離脱に間に合わなかったか、その Cookie またはトークンが保存されませんでした。',
  'cause.client-expiry-bug.explanation':
    'ブラウザーとサーバーの時刻は一致し、拒否されたものもないのに、ページがトークンを期限切れとして破棄しました。よくあるのは、秒とミリ秒の比較、有効期間と残り時間の取り違え、先に期限切れになった目印の Cookie、ブラウザーの上限である 24.8 日を超えるタイマーです。',
  'cause.refresh-timer-late.explanation':
    'タイマーは、コンピューターのスリープ中は動作せず、非表示タブでは遅れます。タイマーだけでトークンを更新するページは、復帰したときに期限切れのトークンを持つことになります。',
  'cause.login-loop.explanation':
    'ログインページはセッションがあると判断してブラウザーを戻し、アプリはセッションがないと判断して送り出します。一方が書き込んだものが、他方に届かないか、受け付けられていません。',
  'cause.rate-limited.explanation':
    'ページ（またはその複数のタブ）が認証エンドポイントにリクエストを送りすぎたため、サーバーが拒否し始めました。これは、セッションの状態とは無関係です。',
  'cause.backend-error-as-401.explanation':
    '認証情報を検査できないサーバー（データベースのロック、キャッシュのタイムアウト）は、503 を返すべきです。このサーバーは、あるリクエストに 401 を返し、ほかのリクエストでは同じ認証情報を受理しました。',
  'cause.no-sticky-session.explanation':
    '同じ認証情報が、受理と拒否を交互に繰り返しました。ロードバランサーの背後で各ノードが独自のセッションまたは鍵を持ち、どれが応答するかは偶然に左右されます。',
  'cause.auth-proxy-expired.explanation':
    'プロキシは、ログインを関知しないアプリの代わりに応答します。セッションのないリクエストは、スクリプトのものも含めてすべてリダイレクトしますが、スクリプトは別サイトまで追従できません。ページからは、ネットワークエラーまたは CORS エラーにしか見えません。',
  'cause.silent-renew-timeout.explanation':
    'ページは、ID プロバイダーの非表示フレームでセッションを更新します。フレームに応答がなかったか、フレームとしての表示が許可されなかったか、ユーザーの操作を待つページが表示されました。',
  'cause.idp-session-changed.explanation':
    'ID プロバイダー、またはそれを使う別のアプリで、誰かがログアウトし（または別のユーザーとしてログインし）、プロバイダーがそれをこのアプリに伝えました。',
  'cause.network-identity-changed.explanation':
    '一部のサーバーは、セッションを開始時のアドレス（またはネットワークのほかの特徴）に結び付け、別のアドレスからは受け付けません。Wi-Fi からモバイル回線への切り替え、VPN のオン・オフなどです。',
  'cause.stale-page.explanation':
    'ブラウザーの履歴、キャッシュ、または Service Worker からのページは、現在ではなく、作成された時点のログイン状態を示します。',
  'cause.unauthenticated-in-200.explanation':
    'GraphQL、gRPC-web、一部の API は、「未ログイン」をステータス 200 で返します。これは拒否の形式であり、セッションが終了した理由は応答に示されていません。',
  'cause.websocket-auth-closed.explanation':
    '拒否された HTTP リクエストはありません。サーバーが、ログインの欠如または期限切れを示すコードで接続を終了しました。ソケットを開いたときに有効だったトークンが、接続中に期限切れになることもあります。',
  'cause.per-tab-storage.explanation':
    'sessionStorage はタブに属し、タブとともに終了します。サーバーがまだセッションを認識していても、新しいタブ、または再起動後のブラウザーは、何もない状態から始まります。',
  'needs.requests': 'リクエストと、サーバーの受け付け方',
  'needs.carried': '各リクエストに含まれていた認証情報',
  'needs.answers': '拒否した応答の内容',
  'needs.set-cookies': '応答が設定または削除する Cookie',
  'needs.clocks': 'サーバーの時計',
  'needs.builds': 'アプリのビルド（ページまたはヘッダーから）',
  'needs.network': 'ネットワークの変更',
  'needs.frames': 'セッションを更新または監視するフレーム',
  'needs.sockets': 'サーバーが切断したソケット',
  'needs.cookies': 'セッション Cookie と、その経過',
  'needs.storage': 'ストレージ内の認証情報',
  'needs.removals': '認証情報の消え方',
  'needs.dates': '認証情報自身の期限',
  'needs.calls': 'ページのコードの呼び出し',
  'needs.errors': '捕捉されなかったエラー',
  'needs.controls': '操作されたコントロール',
  'needs.activity': '全タブでの操作',
  'needs.stalls': 'スリープと、非表示のタブ',
  'needs.sign-ins': 'セッションの開始時刻',
  'needs.tabs': 'サイトのほかのタブ',
  'needs.pages': '表示されたページ',
  'needs.restarts': 'ブラウザーの終了と起動',
} satisfies Record<keyof typeof english, string>;
