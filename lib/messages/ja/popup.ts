import type { popup as english } from '../en/popup.ts';

/** Japanese for ../en/popup.ts. */
export const popup = {
  'popup.title': 'Logout Lens',
  'popup.recording.recording': '記録中',
  'popup.recording.paused': '一時停止中',
  'popup.recording.no-access': 'アクセス権なし',
  'popup.recording.not-watched': '未監視',
  'popup.connecting': 'レコーダーに問い合わせています…',
  'popup.unreachable':
    'レコーダーが応答しません。いったん閉じてから開き直してください。拡張機能が更新された直後なら、拡張機能を再読み込みしてください。',
  'popup.failed': 'うまくいきませんでした：{message}',
  'popup.watch.lead':
    'このサイトを監視すると、次にログアウトされたときに、その原因を根拠とともに確認できます。',
  'popup.watch.button': 'このサイトを監視',
  'popup.watch.asks':
    'このサイトだけへのアクセス許可を、ブラウザーが求めます。データがこのブラウザーの外に出ることはありません。',
  'popup.watch.denied': 'アクセスが許可されなかったため、監視していません。もう一度試すことができます。',
  'popup.watch.unavailable':
    'このページからはアクセス許可を求められません。パネルをタブで開き、そこで許可してください。',
  'popup.watch.again': 'アクセスを再許可',
  'popup.no-access':
    'このサイトへのブラウザーのアクセス権が取り消されたため、記録していません。これまでの記録は残っています。',
  'popup.late':
    'このタブは監視を始める前から開いていました。再読み込みすると、変更を行ったコードを特定できるようになります。',
  'popup.session': 'セッション',
  'popup.session.in': 'ログイン中',
  'popup.session.out': 'ログアウト済み',
  'popup.session.unknown': 'ログインは未確認',
  'popup.since': '{at} から',
  'popup.began-earlier': '{at} から確認（開始はそれ以前）',
  'popup.next': '期限',
  'popup.idle': '無操作時間',
  'popup.idle.now': '操作中',
  'popup.idle.none': '操作は未確認',
  'popup.idle.time': '{duration}操作なし',
  'popup.logout': '直近のログアウト',
  'popup.logout.none': 'まだありません。発生すると、ここに理由が表示されます。',
  'popup.logout.provisional': '暫定',
  'popup.logout.read': '理由を見る',
  'popup.pause': '一時停止',
  'popup.resume': '再開',
  'popup.pause-hint':
    '再開するまで、このサイトについて何も記録しません。その間は記録の途切れとして残ります。',
  'popup.export': 'エクスポート',
  'popup.export-hint': 'パネルをタブで開き、形式を選択します。秘密情報は含まれません。',
  'popup.settings': '設定',
  'popup.open-side': 'ページの横にパネルを表示',
  'popup.open-tab': 'パネルをタブで開く',
  'popup.mark': 'マークを付ける',
  'popup.mark.says': '今行ったこと（空欄可）',
  'popup.mark.example': '「保存」をクリックした',
  'popup.mark.set': '{at} にマークしました',
  'popup.badge': '残り時間をツールバーのボタンに表示',
  'popup.badge-hint':
    'このサイトだけの設定です。セッション終了前の1時間は毎分、それより前は1時間に1回、拡張機能を起動します。',
  'popup.closed': 'ここには監視できるものがありません',
} satisfies Record<keyof typeof english, string>;
