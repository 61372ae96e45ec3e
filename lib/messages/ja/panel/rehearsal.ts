import type { rehearsalWords as english } from '../../en/panel/rehearsal.ts';

/** Japanese for ../../en/panel/rehearsal.ts. */
export const rehearsalWords = {
  'panel.rehearsal.open': '喪失をリハーサル',
  'panel.rehearsal.open-label': '{credential}の喪失をリハーサル',
  'panel.rehearsal.title': 'リハーサル：{credential}がなくなったら？',
  'panel.rehearsal.why':
    '期限切れを待つ必要はありません。今すぐ変更して、ページがどう反応するかを確認できます。ログには、あなたが行ったことが記録されます。',
  'panel.rehearsal.where': '場所',
  'panel.rehearsal.what': '操作',
  'panel.rehearsal.how.removed': '削除する',
  'panel.rehearsal.how.corrupted': '破損させる',
  'panel.rehearsal.how.expired': '期限切れにする',
  'panel.rehearsal.hint.removed.storage':
    '消去されたのと同じ状態。このエントリまたはフィールドだけが消えます',
  'panel.rehearsal.hint.removed.cookie': 'ブラウザーが Cookie を削除したのと同じ状態',
  'panel.rehearsal.hint.corrupted.storage': '見た目は元のままで、サーバーは拒否するはずです',
  'panel.rehearsal.hint.corrupted.cookie': '見た目は元のままで、サーバーは拒否するはずです',
  'panel.rehearsal.hint.expired.storage': '一緒に保存されている日時を1秒前に変更します。値はそのままです',
  'panel.rehearsal.hint.expired.cookie': 'Cookie 自体の期限を1秒後に変更します',
  'panel.rehearsal.warning.removed':
    '{address} を表示しているタブで、{place} から{credential}を削除します。おそらくセッションは終了し、保存していない内容は失われる可能性があります。元に戻せません。',
  'panel.rehearsal.warning.corrupted':
    '{address} を表示しているタブで、{place} の{credential}を使えなくします。おそらくセッションは終了し、保存していない内容は失われる可能性があります。元に戻せません。',
  'panel.rehearsal.warning.expired':
    '{address} を表示しているタブで、{place} の{credential}を期限切れに見せかけます。おそらくセッションは終了し、保存していない内容は失われる可能性があります。元に戻せません。',
  'panel.rehearsal.looking': 'まだ存在するか確認しています…',
  'panel.rehearsal.confirm.removed': '今すぐ削除',
  'panel.rehearsal.confirm.corrupted': '今すぐ破損させる',
  'panel.rehearsal.confirm.expired': '今すぐ期限切れにする',
  'panel.rehearsal.told': '{did}。{outcome}',
  'panel.rehearsal.outcome.waiting':
    'まだ何も起きていません。次のリクエストか再読み込みのときに、ページが気付く可能性があります。',
  'panel.rehearsal.outcome.in-memory':
    'ページはメモリー上のコピーを使い続けています。再読み込みすると、コピーがない場合の動作を確認できます。',
  'panel.rehearsal.outcome.restored':
    '{after}後、ページが同じ値を書き戻しました。メモリー上にコピーがありました。',
  'panel.rehearsal.outcome.coped':
    'アプリは対処できました。{after}後に別の{credential}を取得し、ログアウトは起きませんでした。',
  'panel.rehearsal.outcome.logout': '{after}後にセッションが終了しました。',
  'panel.rehearsal.show-logout': 'ログアウトを表示',
} satisfies Record<keyof typeof english, string>;
