import type { cli as english } from '../en/cli.ts';
import { playwright } from './playwright.ts';
import { serverLog } from './server-log.ts';

/** Simplified Chinese for ../en/cli.ts. */
export const cli = {
  ...playwright,
  ...serverLog,
  'cli.usage': `Logout Lens 说明网站为何让人登出，并给出证据。

用法：logout-lens COMMAND [OPTIONS] FILE…

命令：
{commands}

选项：
  -h, --help       显示此帮助；放在命令之后则显示该命令的帮助
  -V, --version    显示版本

文件：任意浏览器或代理的 HAR，Logout Lens 导出的时间线（JSON）或报告（HTML），
均可为 .gz 或 .zip；- 表示标准输入。不会向任何地方发送数据。

退出码：0 无人登出（compare：没有差异），1 有人登出（compare：有差异），
2 无法读取或写入文件，或无法识别命令。`,
  'cli.summary.compare': '输出两份记录的差异，最先出现的在前',
  'cli.summary.diagnose': '输出被登出的原因',
  'cli.summary.redact': '写入可以分享的副本，并说明其中去除了什么',
  'cli.usage.diagnose': `输出被登出的原因。

用法：logout-lens diagnose [OPTIONS] FILE…

  -f, --format FORMAT    text（供人阅读，默认）、json、markdown 或 html
  -a, --all              完整输出文件中的每次登出，而不只是最后一次
  -l, --server-log LOG   服务器自己在该时段的日志：其中关于此会话的内容可以确定
                         浏览器无法确定的问题；- 表示标准输入。支持 JSON Lines、nginx 和
                         Apache（common、combined）、[AUTO-LOGOUT] 行、LOGOUT EVENT 块
      --log-pattern P    日志行的写法，例如
                         [{log_time}] {log_level} {log_star} user={log_user} {log_message}
                         字段：{log_fields}
      --offset TIME      服务器时钟比浏览器快多少（2.5s、300ms、-7h），
                         用于无法通过比较请求得出时
      --user NAME        被登出的用户，按日志中的名称
  -h, --help             显示此帮助

  logout-lens diagnose session.har
  logout-lens diagnose timeline.json --server-log app.log
  logout-lens diagnose --format json timeline.json | jq .logouts[].code
  curl -s https://ci.example/timeline.json | logout-lens diagnose -

退出码：0 无人登出，1 有人登出，2 无法读取文件，或无法识别命令。`,
  'cli.usage.compare': `输出两份记录的差异：过程从何处分开、如何结束、限制和有效期、响应、凭据、时钟。
用于一份正常、一份失败的记录，或修复前后的记录。

用法：logout-lens compare [OPTIONS] A B

  -f, --format FORMAT    text（供人阅读，默认）、json 或 markdown
  -h, --help             显示此帮助

比较每个文件的最后一次登出；如果无人登出，则比较最后一个会话。

  logout-lens compare works-here.har fails-there.har
  logout-lens compare --format json before.json after.json | jq .differences[].kind

退出码：0 没有重要差异，1 有差异，2 无法读取文件，或无法识别命令。`,
  'cli.compare.title': '{a} 与 {b} 的对比',
  'cli.compare.file': '文件',
  'cli.compare.session': '会话',
  'cli.compare.span': '{from} 至 {to}',
  'cli.usage.redact': `写入可以分享的文件副本：其中不含令牌、Cookie、标头和存储的值，
只含在该文件之外没有意义的指纹。并输出去除了哪些内容。

用法：logout-lens redact [OPTIONS] FILE

  -o, --output FILE      写入位置；- 表示标准输出
                         （默认：session.har → session.redacted.har）
  -f, --format FORMAT    json、html、har、markdown、jira 或 svg（默认：与原文件相同）
      --force            替换已存在的文件
  -h, --help             显示此帮助

退出码：0 已写入，2 无法读取或写入文件，或无法识别命令。`,
  'cli.server-log':
    '服务器日志 {file}：{lines, plural, other {# 行}}，已解读其中 {read, number} 行；{joined, plural, =0 {没有任何一行说明此会话结束的原因} other {有 # 行说明了原因}}。其时钟{offsetFrom, select, given {按指定值视为快 {offset}} requests {快 {offset}（比较了{matched, plural, other { # 个请求}}）} dates {快 {offset}（根据响应的 Date）} other {无法比较：视为与浏览器一致}}。',
  'cli.error.log-stdin': '来自标准输入的日志只能与一个文件结合。请只指定一个文件，或将日志保存为文件。',
  'cli.error.log-missing': '{option} 用于说明如何读取服务器日志。请同时指定日志：--server-log LOG',
  'cli.error.offset': '“{offset}”不是时间偏移。请写成数字加 ms、s、m 或 h，如 2.5s 或 -7h。',
  'cli.see-help': '请尝试：logout-lens{command} --help',
  'cli.newer':
    '此文件由更新版本的 Logout Lens 生成（时间线版本 {version}）。已读取当前版本能识别的部分；要读取全部内容，请安装最新版本。',
  'cli.redacted': '已写入：{output}（{format}），含 {site} 的{count, plural, other { # 个事件}}。',
  'cli.error.no-command': '请说明要做什么，并指定文件：logout-lens diagnose session.har',
  'cli.error.unknown-command': '没有命令“{name}”。可用命令：{known}。',
  'cli.error.unknown-option': '这里没有选项 {option}。请去掉它，或更正拼写。',
  'cli.error.needs-value': '{option} 需要一个值。请写在该选项之后。',
  'cli.error.takes-no-value': '{option} 不接受值。请去掉其后的内容。',
  'cli.error.no-file': '{command} 需要一个文件。请在其后指定 HAR、时间线或报告，或用 - 表示标准输入。',
  'cli.error.one-file': '{command} 只接受一个文件。请对每个文件分别运行。',
  'cli.error.two-files':
    '{command} 需要两个文件，但{count, plural, =0 {一个也没有指定} other {指定了 # 个}}。请指定正常的文件和失败的文件。',
  'cli.error.one-html': 'HTML 报告只针对一个文件。请只指定一个文件，或选择其他格式。',
  'cli.error.stdin-twice': '标准输入只能读取一次。请只写一个 -。',
  'cli.error.format': '“{format}”不是这里可用的格式。可用格式：{known}。',
  'cli.error.not-found': '没有这个文件。请检查文件名以及当前所在的文件夹。',
  'cli.error.is-folder': '这是文件夹。请指定其中的文件。',
  'cli.error.not-allowed': '不允许读取或写入（{code}）。请更改其权限，或选择其他位置。',
  'cli.error.unreadable': '无法读取（{code}）。请将其复制到此计算机的磁盘后重试。',
  'cli.error.unwritable': '无法写入 {file}（{code}）。请用 --output 选择其他位置。',
  'cli.error.exists': '{file} 已存在，未被替换。请用 --output 选择其他名称，或使用 --force。',
  'cli.error.failed':
    '{command} 失败。未作任何更改。请重试；如果仍然失败，请报告此问题，如果文件可以分享，请一并附上。',
} satisfies Record<keyof typeof english, string>;
