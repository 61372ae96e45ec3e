import type { playwright as english } from '../en/playwright.ts';

/** Japanese for ../en/playwright.ts. */
export const playwright = {
  'playwright.unexpected':
    '{check}：{count, plural, =1 {{site} で、テストが想定していないログアウトが発生しました。} other {テストが想定していないログアウトが#回発生しました。最初は {site} です。}}',
  'playwright.other-cause': '{check}：ログアウトは発生しましたが、原因は {found} です。',
  'playwright.other-cause.advice':
    '{found} がテストの対象なら、それを想定する原因に指定してください。そうでなければ、ログアウトさせているものを修正してください。',
  'playwright.among-open':
    '{code} は未確定の原因の1つです。ブラウザーだけでは、この2つを区別できません。サーバーのログがあれば区別できます：logout-lens diagnose timeline.json --server-log LOG',
  'playwright.unknown-code':
    '{code} は、Logout Lens が対応している原因ではありません。サーバーが独自に示す理由でなければ、docs/causes.md でつづりを確認してください。',
  'playwright.none': '{check}：{waited}以内にログアウトは発生しませんでした。',
  'playwright.none.advice':
    'テストでは、ページがログアウト済みの表示になるのを待ってから、ログアウトを検証してください。そうしているのに検出されない場合は、timeline.json を確認してください。',
  'playwright.seen':
    '{site} で確認：{sessions, plural, =0 {セッションなし} other {セッション#件}}、{events, plural, other {イベント#件}}。',
  'playwright.nothing-seen':
    'どのサイトのページも開かれていません。先に、テスト自身の page または context でページを開いてください。',
  'playwright.attached': 'テストレポートに添付：timeline.json と report.html。',
  'playwright.closed':
    'テストがブラウザーを閉じたため、どのように終わったかを確認できませんでした。ブラウザーを閉じるのは Playwright に任せてください。',
  'playwright.error.no-extension':
    '{path} に、ビルド済みの拡張機能がありません。extensionPath を省略してパッケージ付属のものを使うか、自動テスト用ビルドのフォルダーを指定してください（npm run build:test で .output/chrome-mv3-test が作成されます）。',
  'playwright.error.not-loaded':
    'ブラウザーが拡張機能を読み込みませんでした。Google Chrome はコマンドラインからの拡張機能を受け付けません。channel を省略するか、channel: "chromium" を指定し、npx playwright install chromium でインストールしてください。',
  'playwright.error.browser':
    'Playwright は {browser} に拡張機能を読み込めないため、そこでは何も記録していません。ログアウトの検証は Chromium のプロジェクトだけで行ってください：test.skip(browserName !== "chromium")。',
  'playwright.error.no-timeline':
    '拡張機能から {site} のタイムラインを取得できませんでした：{said} このパッケージに付属の拡張機能を使ってください。',
} satisfies Record<keyof typeof english, string>;
