import type { originalCodeWords as english } from '../../en/panel/original-code.ts';

/** Japanese for ../../en/panel/original-code.ts. */
export const originalCodeWords = {
  'panel.original.show': '元のコードを表示',
  'panel.original.title':
    'スクリプトとソースマップを、Cookie なしでサイトから取得します。ほかのデータがブラウザーの外に出ることはありません。',
  'panel.original.asking': 'スクリプトとソースマップを取得しています…',
  'panel.original.failed': 'うまくいきませんでした：{message} もう一度お試しください。',
  'panel.original.heading': '元のソースでの位置（最も内側の呼び出しから順に）',
  'panel.original.own': '最初に見る場所',
  'panel.original.library': 'ライブラリ',
  'panel.original.now':
    'サイトが現在配信しているソースマップによる位置です。ログアウトの後にデプロイされている場合、行がずれている可能性があります。',
  'panel.original.why.not-http': '一部のコードには固有のアドレスがないため（blob:、eval）、取得できません。',
  'panel.original.why.no-access':
    '一部のスクリプトまたはソースマップは、ブラウザーが読み取りを許可しないオリジンにあります。そのオリジンも監視するか、このサイトに追加して、もう一度お試しください。',
  'panel.original.why.no-file':
    '一部のスクリプトは、すでに存在しないか、ログインが必要です。デプロイ後にはよくあることです。当時のビルドを探してください。',
  'panel.original.why.no-map-named':
    '一部のスクリプトはソースマップを指定していません。ソースマップ付きでビルドするか、デバッガーで該当位置を開いてコードを整形してください。',
  'panel.original.why.no-map-file':
    'スクリプトが指定するソースマップを、サイトが配信していません。少なくともテスト環境では、.map ファイルもデプロイしてください。',
  'panel.original.why.map-unreadable':
    'ソースマップを読み込めませんでした。その場所にあるものはソースマップではありません。',
  'panel.original.why.too-large':
    'スクリプトまたはソースマップが 64 MB を超えているため、読み込みませんでした。',
  'panel.original.why.not-in-map': '一部の位置は、ソースマップに記載のないコードにあります。',
  'panel.original.why.other':
    '一部の位置を特定できませんでした。拡張機能を再読み込みして、もう一度お試しください。',
} satisfies Record<keyof typeof english, string>;
