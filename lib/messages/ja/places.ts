import type { places as english } from '../en/places.ts';

/** Japanese for ../en/places.ts. */
export const places = {
  'place.why.browser-page': 'これはブラウザー自体のページです。拡張機能からは見えません。',
  'place.why.store': 'これはブラウザーの拡張機能ストアです。拡張機能からは見えません。',
  'place.why.not-http': '監視できるのは、http または https で読み込まれたページだけです。',
  'place.why.other': 'このページは、ブラウザーがどの拡張機能にも見せません。',
  'place.why.view-source':
    'これはページのソースの表示です。ブラウザー自身が表示しているため、拡張機能からは見えません。',
  'place.why.file':
    'これはこのコンピューター上のファイルです。サーバーがセッションを終了させることはないため、監視できるのは http または https で読み込まれたページだけです。',
  'place.why.pdf':
    'これはブラウザーの内蔵ビューアーで開かれた PDF です。拡張機能のスクリプトは動作しないため、ここで起きることは見えません。',
  'place.why.blocked':
    'アクセスは許可されていますが、ブラウザーがこのページでの拡張機能の動作を認めていません。組織のポリシー、ブラウザーの保護サイトの一覧、またはブラウザー自身のビューアー（PDF など）によって禁止されています。',
  'place.why.loading':
    'このタブにはまだページが表示されていないか、ブラウザーが拡張機能に知らせないページが表示されています。',
  'place.do.open-site': 'ログアウトされるサイトに移動し、もう一度開いてください。',
  'place.do.view-source': '元のページに移動してください。そこでは監視できます。',
  'place.do.file':
    'このコンピューターからファイルを配信し（例：http://localhost:8000）、そのアドレスで開いてください。',
  'place.do.pdf': '同じサイトの別のページに移動してください。そこでは監視できます。',
  'place.do.blocked':
    'このブラウザーの管理者に、このサイトでの Logout Lens の使用許可を依頼するか、管理対象外のプロファイルを使ってください。ネットワークパネルから保存した HAR はここでも開けます。',
  'place.private':
    'プライベートウィンドウは見えません。許可するには、ブラウザーの設定で拡張機能のページを開き、プライベートウィンドウでの実行を許可してください。',
} satisfies Record<keyof typeof english, string>;
