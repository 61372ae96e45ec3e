import type { cli as english } from '../en/cli.ts';
import { playwright } from './playwright.ts';
import { serverLog } from './server-log.ts';

/** Japanese for ../en/cli.ts. */
export const cli = {
  ...playwright,
  ...serverLog,
  'cli.usage': `Logout Lens は、サイトがログアウトした理由を根拠とともに示します。

使い方：logout-lens COMMAND [OPTIONS] FILE…

コマンド：
{commands}

オプション：
  -h, --help       このヘルプ。コマンドの後に付けると、そのコマンドのヘルプ
  -V, --version    バージョン

ファイル：ブラウザーまたはプロキシの HAR、Logout Lens がエクスポートしたタイムライン（JSON）
またはレポート（HTML）。いずれも .gz と .zip に対応。- は標準入力。外部への送信は行いません。

終了コード：0 ログアウトなし（compare では違いなし）、1 ログアウトあり（compare では違いあり）、
2 ファイルの読み書きができない、またはコマンドを解釈できない。`,
  'cli.summary.compare': '2つの記録の違いを、最初のものから順に表示',
  'cli.summary.diagnose': 'ログアウトの理由を表示',
  'cli.summary.redact': '共有できるコピーを作成し、取り除いたものを表示',
  'cli.usage.diagnose': `ログアウトの理由を表示します。

使い方：logout-lens diagnose [OPTIONS] FILE…

  -f, --format FORMAT    text（人が読む形式、既定）、json、markdown、html
  -a, --all              最後のログアウトだけでなく、ファイル内のすべてを詳細に表示
  -l, --server-log LOG   その時間帯のサーバー自身のログ。ブラウザーからは確定できない点を、
                         このセッションに関する記載で確定。- は標準入力。対応形式：JSON Lines、
                         nginx、Apache（common、combined）、[AUTO-LOGOUT] 行、LOGOUT EVENT ブロック
      --log-pattern P    ログの行の書式。例：
                         [{log_time}] {log_level} {log_star} user={log_user} {log_message}
                         フィールド：{log_fields}
      --offset TIME      サーバーの時計がブラウザーより進んでいる時間（2.5s、300ms、-7h）。
                         リクエストの照合で求められない場合に指定
      --user NAME        ログアウトされたユーザー（ログ上の名前）
  -h, --help             このヘルプ

  logout-lens diagnose session.har
  logout-lens diagnose timeline.json --server-log app.log
  logout-lens diagnose --format json timeline.json | jq .logouts[].code
  curl -s https://ci.example/timeline.json | logout-lens diagnose -

終了コード：0 ログアウトなし、1 ログアウトあり、2 ファイルを読み込めない、
またはコマンドを解釈できない。`,
  'cli.usage.compare': `2つの記録の違いを表示します。経過の分岐点、終わり方、制限と有効期間、応答、認証情報、時計。
正常な記録と失敗した記録、または修正の前と後の比較に使います。

使い方：logout-lens compare [OPTIONS] A B

  -f, --format FORMAT    text（人が読む形式、既定）、json、markdown
  -h, --help             このヘルプ

各ファイルの最後のログアウトを比較します。ログアウトがない場合は、最後のセッションを比較します。

  logout-lens compare works-here.har fails-there.har
  logout-lens compare --format json before.json after.json | jq .differences[].kind

終了コード：0 重要な違いなし、1 違いあり、2 ファイルを読み込めない、
またはコマンドを解釈できない。`,
  'cli.compare.title': '{a} と {b} の比較',
  'cli.compare.file': 'ファイル',
  'cli.compare.session': 'セッション',
  'cli.compare.span': '{from}～{to}',
  'cli.usage.redact': `共有できるファイルのコピーを作成します。トークン、Cookie、ヘッダー、ストレージの値は含まれず、
そのファイルの外では意味を持たないフィンガープリントだけが入ります。取り除いたものを表示します。

使い方：logout-lens redact [OPTIONS] FILE

  -o, --output FILE      出力先。- は標準出力
                         （既定：session.har → session.redacted.har）
  -f, --format FORMAT    json、html、har、markdown、jira、svg（既定：元のファイルの形式）
      --force            既存のファイルを置き換える
  -h, --help             このヘルプ

終了コード：0 出力完了、2 ファイルの読み書きができない、またはコマンドを解釈できない。`,
  'cli.server-log':
    'サーバーのログ {file}：{lines, plural, other {#行}}、うち{read, number}行を解釈。{joined, plural, =0 {このセッションが終了した理由の記載なし} other {#行に理由の記載あり}}。時計：{offsetFrom, select, given {指定どおり、{offset}進んでいるものとして扱います} requests {{offset}進んでいます（{matched, plural, other {リクエスト#件}}を照合）} dates {{offset}進んでいます（応答の Date による）} other {比較できないため、ブラウザーと同じものとして扱います}}。',
  'cli.error.log-stdin':
    '標準入力からのログを組み合わせられるファイルは1つだけです。ファイルを1つ指定するか、ログを保存してください。',
  'cli.error.log-missing':
    '{option} は、サーバーのログの読み方を指定するものです。ログも指定してください：--server-log LOG',
  'cli.error.offset':
    '「{offset}」は時間差として解釈できません。2.5s や -7h のように、数値に ms、s、m、h を付けて指定してください。',
  'cli.see-help': 'ヘルプ：logout-lens{command} --help',
  'cli.newer':
    'このファイルは、より新しい Logout Lens で作成されています（タイムラインのバージョン {version}）。このバージョンで扱える部分だけを読み込みました。すべてを読み込むには、最新版をインストールしてください。',
  'cli.redacted': '出力しました：{output}（{format}）、{site} の{count, plural, other {イベント#件}}。',
  'cli.error.no-command': 'コマンドとファイルを指定してください：logout-lens diagnose session.har',
  'cli.error.unknown-command': 'コマンド「{name}」はありません。使用できるもの：{known}。',
  'cli.error.unknown-option':
    'ここではオプション {option} は使えません。取り除くか、つづりを直してください。',
  'cli.error.needs-value': '{option} には値が必要です。オプションの後に指定してください。',
  'cli.error.takes-no-value': '{option} に値は指定できません。後に続くものを取り除いてください。',
  'cli.error.no-file':
    '{command} にはファイルが必要です。HAR、タイムライン、レポートのいずれか、または標準入力を表す - を指定してください。',
  'cli.error.one-file': '{command} に指定できるファイルは1つです。ファイルごとに実行してください。',
  'cli.error.two-files':
    '{command} にはファイルが2つ必要ですが、{count, plural, =0 {指定されていません} other {#つ指定されています}}。正常なものと失敗したものを指定してください。',
  'cli.error.one-html':
    'HTML レポートの対象は1つのファイルです。ファイルを1つだけ指定するか、別の形式を選んでください。',
  'cli.error.stdin-twice': '標準入力は一度しか読み込めません。- は1つだけ指定してください。',
  'cli.error.format': 'ここでは形式「{format}」は使えません。使用できるもの：{known}。',
  'cli.error.not-found': 'ファイルが見つかりません。ファイル名と現在のフォルダーを確認してください。',
  'cli.error.is-folder': 'これはフォルダーです。中のファイルを指定してください。',
  'cli.error.not-allowed':
    '読み取りまたは書き込みが許可されていません（{code}）。アクセス権を変更するか、別の場所を選んでください。',
  'cli.error.unreadable':
    '読み込めません（{code}）。このコンピューターのディスクにコピーして、もう一度お試しください。',
  'cli.error.unwritable': '{file} に書き込めません（{code}）。--output で別の場所を指定してください。',
  'cli.error.exists':
    '{file} はすでに存在するため、置き換えませんでした。--output で別の名前を指定するか、--force を付けてください。',
  'cli.error.failed':
    '{command} に失敗しました。何も変更していません。もう一度お試しください。それでも失敗する場合は、報告をお願いします（可能であればファイルも添付してください）。',
} satisfies Record<keyof typeof english, string>;
