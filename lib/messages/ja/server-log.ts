import type { serverLog as english } from '../en/server-log.ts';

/** Japanese for ../en/server-log.ts. */
export const serverLog = {
  'server-log.left-out.unread': '{count, plural, other {#行は、時刻がないか、対応していない形式です。}}',
  'server-log.left-out.outside': '{count, plural, other {#行は、記録の期間から1日以上離れています。}}',
  'server-log.left-out.silent':
    '{count, plural, other {#行には、セッションが終了した理由の記載がありません。}}',
  'server-log.left-out.another': '{count, plural, other {#行は、別のユーザーまたはセッションのものです。}}',
  'server-log.left-out.unattributed':
    '{count, plural, other {#行にはユーザーの記載がありますが、このユーザーかどうか判断できません。ログアウトされたユーザーを指定してください。}}',
  'server-log.left-out.other-time':
    '{count, plural, other {#行の時刻には、ここで終了したセッションがありません。時計のずれを確認してください。}}',
  'server-log.left-out.dropped':
    '{count, plural, other {この時刻から離れた#行は、容量を超えるため除外しました。ログをログアウトの当日分に絞ってください。}}',

  'server-log.dialog': 'サーバーのログを組み合わせる',
  'server-log.paste': 'ログの行',
  'server-log.paste-hint': 'ここに行を貼り付けるか、ファイルを開いてください。',
  'server-log.pasted': '貼り付けた行',
  'server-log.open': 'ファイルを開く…',
  'server-log.file': 'サーバーのログファイル',
  'server-log.not-file': '代わりに行を貼り付ける',
  'server-log.format': '形式',
  'server-log.format.found': '自動で判別',
  'server-log.format.pattern': '独自のパターン',
  'server-log.format-hint':
    '判別できる形式：JSON Lines、nginx と Apache（common、combined）、[AUTO-LOGOUT] 行、LOGOUT EVENT ブロック。',
  'server-log.pattern': 'パターン',
  'server-log.pattern-hint':
    '行の書式を、次のフィールドを使って書いてください：{fields}。空白は、任意の数の空白を表します。',
  'server-log.clock': 'サーバーの時計',
  'server-log.clock.found': 'リクエストの照合で求める',
  'server-log.clock.given': '進んでいる時間を指定する',
  'server-log.offset': '進んでいる時間',
  'server-log.offset-hint': '例：2.5s、300ms、-7h。',
  'server-log.user': 'ログアウトされたユーザー',
  'server-log.user-hint': 'ログ上の名前。空欄でもかまいません。',
  'server-log.kept':
    '行はここで読み込まれます。組み合わせた行は、マスクされた状態で、このページを閉じるまでメモリー上に保持されます。それ以外はすぐに破棄されます。',
  'server-log.submit': 'これらの行を組み合わせる',
  'server-log.cancel': 'キャンセル',
  'server-log.again': '変更',
  'server-log.close': '閉じる',
  'server-log.reading': '読み込み中：{lines, plural, other {#行}}',
  'server-log.result':
    '{joined, plural, =0 {{lines, plural, other {#行}}のうち、このセッションが終了した理由の記載はありませんでした。} other {{lines, plural, other {#行}}のうち#行に、このセッションが終了した理由の記載があり、組み合わせました。}}',
  'server-log.result.clock':
    'サーバーの時計は、{from, select, given {指定どおり、{offset}進んでいるものとして扱います} requests {{offset}進んでいます（{matched, plural, other {リクエスト#件}}を照合）} dates {{offset}進んでいます（応答の Date による）} other {比較できないため、ブラウザーと同じものとして扱います}}。',
  'server-log.result.clock-agrees': 'サーバーの時計は、ブラウザーと一致しています。',
  'server-log.no-lines': 'まだ行がありません。ログの行を貼り付けるか、ファイルを開いてください。',
  'server-log.unreadable':
    '{name} を読み込めませんでした。テキストまたは .gz としてこのコンピューターに保存し、もう一度お試しください。',
  'server-log.bad-offset':
    '「{offset}」は時間差として解釈できません。2.5s や -7h のように、数値に ms、s、m、h を付けて入力してください。',
} satisfies Record<keyof typeof english, string>;
