/** What went wrong, where, and what to do. */
export const errors = {
  'error.export.secret':
    'Not exported: {where} holds something that looks like a credential ({shape}). This should not happen; please report it without the value, and clear the log of this site to export again.',
  'error.import.not-json':
    'This is not JSON ({detail}). Choose a file that Logout Lens exported as JSON or HTML, or a HAR; if it was cut on its way, have it sent again.',
  'error.import.too-large':
    'The file has {size, number} characters; at most {limit, number} are read. Export a shorter time.',
  'error.import.too-deep':
    'At {where} the file is nested deeper than {limit} levels, which no timeline is. It was made by something else, or damaged.',
  'error.import.too-many-events':
    'The file has {count, number} events; at most {limit, number} are read. Export a shorter time.',
  'error.import.not-a-timeline': 'At {where}: expected {expected}. Choose a file that Logout Lens exported.',
  'error.import.other-tool':
    'This is {what}: it has {where}. Choose a file that Logout Lens exported, or a HAR from the browser’s network panel.',
  'error.import.tool.redux': 'a log of Redux DevTools',
  'error.import.tool.lighthouse': 'a Lighthouse report',
  'error.import.tool.trace': 'a performance trace',
  'error.import.tool.sentry': 'an event of Sentry',
  'error.import.tool.netlog': 'a net log of Chromium',
  'error.import.tool.profile': 'a CPU profile',
  'error.import.tool.heap': 'a heap snapshot',
  'error.import.tool.postman': 'a Postman collection',
  'error.import.tool.recorder': 'a recording of clicks',
  'error.import.tool.storage-state': 'a browser’s stored cookies, which nobody should send',
  'error.import.tool.source-map': 'a source map',
  'error.import.tool.rules': 'a file of rules of Logout Lens, which the panel of a site reads under “Taught”',
  'error.import.version':
    'The file has version {version} of the timeline format; this Logout Lens reads version {known}. Update the extension.',
  'error.import.no-events':
    'None of the {count, plural, one {# event} other {# events}} in the file can be read. The first: {problem}',
  'error.taught.too-large':
    'The file has more than {limit, number} characters, which no file of rules has. Nothing was changed. Choose a file that “Export rules” made.',
  'error.taught.not-json':
    'This is not JSON. Nothing was changed. Choose a file that “Export rules” made, or mend its commas and quotes.',
  'error.taught.too-deep':
    'At {where}: nested deeper than {limit} levels, which no rule is. Nothing was changed. Choose another file.',
  'error.taught.forbidden-name':
    'At {where}: a field may not have this name. Nothing was changed. Remove it from the file.',
  'error.taught.not-rules':
    'At {where}: this is no file of rules ("format" has to be "logout-lens/taught-site"). Nothing was changed. Choose a file that “Export rules” made.',
  'error.taught.version':
    'At {where}: the file is of another version than 1, the one that is known here. Nothing was changed. Update the extension.',
  'error.taught.too-many-rules':
    'At {where}: a site can have {limit} rules at most. Remove some; patterns with * and :name can stand for several.',
  'error.taught.unknown-kind':
    'At {where}: no such kind of rule. Write "request", "page", "reason" or "credential", or update the extension.',
  'error.taught.unknown-field':
    'At {where}: this kind of rule has no such field. Remove it, or mend its spelling.',
  'error.taught.missing': 'At {where}: this field is missing. Add it.',
  'error.taught.wrong': 'At {where}: this value cannot be read. See docs/teaching.md for what stands there.',
  'error.taught.not-text': 'At {where}: expected a text in quotes.',
  'error.taught.not-a-list': 'At {where}: expected a list in [brackets].',
  'error.taught.not-an-object': 'At {where}: expected an object.',
  'error.taught.empty': 'At {where}: nothing stands here. Fill it in.',
  'error.taught.too-long': 'At {where}: too long. Shorten it; * can stand for a part.',
  'error.taught.too-many': 'At {where}: too many entries. Remove some.',
  'error.taught.unseen': 'At {where}: it holds a character that cannot be seen. Type it anew.',
  'error.taught.only-star': 'At {where}: * alone would mean everything. Write a part of the name.',
  'error.taught.path-start': 'At {where}: a path begins with /, like /api/session.',
  'error.taught.path-query':
    'At {where}: a path has no space and no question mark. Leave away what follows it.',
  'error.taught.not-an-origin':
    'At {where}: write scheme, host and port in lower case, like https://api.example.com, and nothing after it.',
  'error.taught.not-a-method': 'At {where}: write a method in capitals, like POST.',
  'error.taught.not-a-header': 'At {where}: this cannot be the name of a header. Write it like X-Why.',
  'error.taught.credential-header': 'At {where}: this header holds credentials and is not read as words.',
  'error.taught.not-a-field': 'At {where}: write where the field stands, like error.why or /error/why.',
  'error.taught.not-a-status': 'At {where}: a status is a number from 100 to 599, like 401.',
  'error.taught.no-status': 'At {where}: name at least one status, like 401.',
  'error.taught.not-a-cause': 'At {where}: write the code of a cause in capitals, like SERVER_IDLE_TIMEOUT.',
  'error.taught.not-a-use': 'At {where}: this kind of rule knows no such use. Choose one of the list.',
  'error.taught.not-an-area': 'At {where}: write localStorage, sessionStorage, indexedDB or cookie.',
  'error.taught.not-a-place': 'At {where}: write header or body.',
  'error.server-log.pattern-long':
    'The pattern is longer than {limit, number} characters. Shorten it; {star} can stand for a part.',
  'error.server-log.pattern-field': 'The pattern has {field}, which is no field. Known: {known}.',
  'error.server-log.pattern-adjacent':
    'In the pattern, {field} follows another field at once. Put what stands between them in the log, a space for one.',
  'error.server-log.pattern-time': 'The pattern has no time. Write {time} where the log has it.',
  'error.import.too-many-bytes':
    'The file has {size, number} bytes; at most {limit, number} are read. Record or export a shorter time.',
  'error.import.not-text':
    'This file is no text, and no archive that is known. Choose a timeline or a report of Logout Lens, or a HAR.',
  'error.import.not-an-archive':
    'This archive cannot be unpacked: {detail}. Choose the file that is inside it.',
  'error.import.not-a-har':
    'This looks like a HAR, but {where} is no list. Export it again from the browser’s network panel.',
  'error.import.too-many-entries':
    'The HAR has {count, number} entries; at most {limit, number} are read. Record a shorter time.',
  'error.import.no-entries':
    'None of the {count, plural, one {# entry} other {# entries}} in this HAR can be read. The first: {problem} Export it again from the browser’s network panel.',
  'error.import.cancelled': 'Reading the file was cancelled. Nothing was changed.',
  'error.import.failed':
    'Reading the file failed. Nothing was changed. Open it again; if that fails too, please report it.',
} as const;
