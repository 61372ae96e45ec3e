import type { noticesWords as english } from '../../en/panel/notices.ts';

/** Japanese for ../../en/panel/notices.ts. */
export const noticesWords = {
  'panel.notices.label': 'お知らせ',
  'panel.notice.blind': '{count, plural, other {#件を確認できませんでした。判定には使われません}}',
  'panel.notice.blind-lost': '{count, plural, other {イベント#件を喪失}}',
  'panel.notice.blind-more': '{count, plural, other {ほか#件}}。イベントを参照',
  'panel.notice.gap': '{at}：{what}',
  'panel.notice.gaps':
    '記録されなかった期間{count, plural, other {#回}}、合計{duration}：{why}{dropped, plural, =0 {} other {（イベント#件を喪失）}}。直近は {from}～{to}',
  'panel.notice.paused': '記録は一時停止中です。今起きていることは確認できません。',
  'panel.notice.page-closed':
    'このタブに今表示されているページでは何も記録されません。{why} 下に表示されているのは、このサイトについてこれまでに記録された内容です。',
  'panel.notice.no-access':
    '{origin} へのブラウザーのアクセス権が取り消されたため、記録していません。これまでの記録は残っています。',
  'panel.notice.give-access': 'アクセスを再許可',
  'panel.notice.access-denied': 'アクセスが許可されませんでした。もう一度試すことができます。',
  'panel.missing.one': 'このサイトは、確認できていない次のオリジンとも通信しています：',
  'panel.missing.some': 'このサイトは、確認できていない次の{count, number}個のオリジンとも通信しています：',
  'panel.missing.api': 'API：アクセス権がないと、サーバーの応答とその理由がわかりません',
  'panel.missing.sign-in': 'ログイン：アクセス権がないと、その応答、リダイレクト、Cookie がわかりません',
  'panel.missing.allow':
    '{count, plural, =1 {このサイトへのアクセスを許可} other {これら#個のサイトへのアクセスを許可}}',
  'panel.missing.not-now': '今はしない',
  'panel.notice.times': '{count}回',
  'panel.notice.unreadable':
    '{count, plural, other {#件のイベントは、より新しいバージョンで書き込まれたため表示できません。}}このパネルを閉じて開き直してください。',
  'panel.notice.reload':
    '{tabs, plural, other {#個のタブは、監視を始める前から開いていました。}}再読み込みすると、変更を行ったコードを特定できるようになります。',
  'panel.notice.reload-button': 'ページを再読み込み',
  'panel.notice.not-watched': '記録はオフです。これまでの記録は残っています。',
  'panel.notice.judge-failed':
    'ログを判定できませんでした。イベントは表示されています。エクスポートし、そのファイルを添えてこの不具合を報告してください。',
  'panel.notice.unreachable': 'レコーダーに接続していません。表示内容は最新でない可能性があります。',
} satisfies Record<keyof typeof english, string>;
