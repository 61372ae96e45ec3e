import type { firstRunWords as english } from '../en/first-run.ts';

/** Japanese for ../en/first-run.ts. */
export const firstRunWords = {
  'first-run.title': 'なぜログアウトされた？ 1分で試してみましょう。',
  'first-run.lead':
    '下にあるのはサンプルサイトです。このページの中だけで動作し、サーバーとは通信しません。その記録もこのページの中にとどまり、閉じると消えます。',
  'first-run.steps': '手順',
  'first-run.done': '完了',
  'first-run.now': '現在',
  'first-run.later': 'この後',
  'first-run.step.watch': 'サイトを監視',
  'first-run.step.watch-text':
    '実際のサイトでは、ツールバーのボタンのポップアップから行います。そのサイトだけへのアクセス許可を、ブラウザーが求めます。',
  'first-run.watch': 'このサイトを監視',
  'first-run.step.sign-in': 'ログイン',
  'first-run.step.sign-in-text': 'サンプルの「ログイン」を押してください。フォームは入力済みです。',
  'first-run.step.logout': 'ログアウトされるのを待つ',
  'first-run.step.logout-text':
    'そのまま何もしないでください。このサイトは、{idle}操作がないと、理由を示さずにログアウトさせます。',
  'first-run.step.logout-in': 'あと約{left}。',
  'first-run.frame': 'サンプルサイト',
  'first-run.verdict': '理由はこれです',
  'first-run.verdict-hint':
    '実際のサイトでも、このように答え、その根拠、原因となったコードの行が表示されます。',
  'first-run.events': '確認されたこと',
  'first-run.next': 'ご自身のサイトでは',
  'first-run.next-text':
    'ログアウトされるサイトを開き、ツールバーの Logout Lens のボタンを押して「このサイトを監視」を選びます。あとは普段どおり使ってください。',
  'first-run.again': 'もう一度試す',
  'first-run.settings': '設定',
  'first-run.close': 'サンプルを消去して閉じる',
  'first-run.said-signed-in': 'ログインしました。そのままサンプルを操作しないでください。',
  'first-run.said-logged-out': 'ログアウトされました。理由は下に表示されています。',
  'first-run.site.title': '練習',
  'first-run.site.email': 'メールアドレス',
  'first-run.site.password': 'パスワード',
  'first-run.site.sign-in': 'ログイン',
  'first-run.site.home': 'Ada さん、こんにちは',
  'first-run.site.home-text': 'ログイン中です。',
} satisfies Record<keyof typeof english, string>;
