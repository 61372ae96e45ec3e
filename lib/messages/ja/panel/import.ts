import type { importingWords as english } from '../../en/panel/import.ts';

/** Japanese for ../../en/panel/import.ts. */
export const importingWords = {
  'panel.import.title': 'ファイルを開く',
  'panel.import.lead': '受け取ったファイルから、ログアウトの理由を調べます。開けるファイル：',
  'panel.import.kind.timeline': 'Logout Lens がエクスポートしたタイムライン（.json、バージョンは不問）',
  'panel.import.kind.report': 'Logout Lens のレポート（.html、タイムラインを含む）',
  'panel.import.kind.har':
    'ブラウザーのネットワークパネルやプロキシで保存した HAR。トークン、Cookie、パスワードは読み込み時にフィンガープリントに置き換えられ、保持されません',
  'panel.import.kind.archive': '上記のいずれかの .zip または .gz',
  'panel.import.choose': 'ファイルを選択',
  'panel.import.or-drop': 'またはここにドロップ',
  'panel.import.promise':
    'ファイルはこのコンピューター上でのみ読み込まれます。読み取り専用で開かれ、ここでの記録と混ざることはなく、このページを閉じると破棄されます。',
  'panel.import.one-file': 'ファイルは1つずつドロップしてください。',
  'panel.import.not-opened': '「{name}」を開けませんでした。',
  'panel.import.reading': '{name} を読み込んでいます',
  'panel.import.unpacking': 'ファイルを展開しています…',
  'panel.import.progress': '{of, number}件中{done, number}件のリクエスト',
  'panel.import.cancel': 'キャンセル',
  'panel.import.imported': 'インポート済み',
  'panel.import.is-har': '{name}：HAR、記録元は {recorder}。',
  'panel.import.is-timeline': '{name}：{at} に Logout Lens {version} でエクスポート、{browser}、{platform}。',
  'panel.import.unverified':
    '内容は検証されていません。作成者が変更している可能性があります。読み取り専用で、ここでの記録とは別に扱われます。',
  'panel.import.another': '別のファイルを開く',
  'panel.import.newer':
    'このファイルは、より新しい Logout Lens で作成されています（タイムラインのバージョン {version}）。このバージョンで扱える部分だけを読み込みました。すべてを読み込むには、拡張機能を更新してください。',
  'panel.import.dropped.unknown-kinds':
    '{count, plural, other {#件のイベントは、このバージョンが対応していない種類のため、除外されました。}}',
  'panel.import.dropped.damaged':
    '{count, plural, other {#件のエントリは破損していたため、除外されました。}}',
  'panel.import.dropped.repeated': '{count, plural, other {#件のイベントが重複していました。}}',
  'panel.import.dropped.other-sites':
    '{count, plural, other {ほかのサイトへのリクエスト#件は除外されました。}}',
  'panel.import.first-problem': '最初の問題：{problem}。',
  'panel.import.no-logout': 'このファイルにログアウトはありません',
  'panel.import.no-logout-timeline':
    'このファイルが記録している期間に、ログアウトはありませんでした。より長い期間のエクスポートを依頼してください。',
  'panel.import.no-logout-har':
    'ログアウトされたかどうか、またその理由を判断できるだけの根拠がありません。より良い HAR を取得するには：',
  'panel.import.no-logout-har-1':
    '「ログを保持（Preserve log）」をオンにして、ログイン前から、ログインページが再び表示されるまで記録する',
  'panel.import.no-logout-har-2':
    '機密データを含めてエクスポートする。Cookie と Authorization ヘッダーがないと、誰のリクエストかを判断できません。それらがここに保持されることはありません',
  'panel.import.no-logout-har-3':
    'Firefox では、ページを離れる直前の応答がしばしば失われる。Chromium のネットワークパネルでは保持されます',
  'panel.import.no-logout-har-4':
    'または、Logout Lens 自体でサイトを監視する。HAR には含まれないストレージ、スクリプト、クリック、Cookie の変更も確認できます',
} satisfies Record<keyof typeof english, string>;
