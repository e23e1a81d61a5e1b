import { problems } from './problem';

/** What can be wrong with a file sent or asked for, whatever it is for. */
export const filesProblems = problems({
  'file.missing': {
    status: 400,
    what: { en: 'No file was sent, or it is empty.', 'zh-CN': '未发送文件，或文件为空。' },
    remedy: { en: 'Send the bytes of the file as the body of the request.', 'zh-CN': '请将文件内容作为请求正文发送。' },
  },
  'file.name-missing': {
    status: 400,
    what: { en: 'The file has no name.', 'zh-CN': '缺少文件名。' },
    remedy: { en: 'Give it in the header X-File-Name, percent-encoded UTF-8, or as fileName in the address.', 'zh-CN': '请在 X-File-Name 请求头中以百分号编码的 UTF-8 给出，或在地址中以 fileName 给出。' },
  },
  'file.name-malformed': {
    status: 400,
    what: { en: 'The file name "{value}" is not percent-encoded UTF-8 of at most 1,000 characters.', 'zh-CN': '文件名“{value}”不是百分号编码的 UTF-8（至多 1,000 个字符）。' },
    remedy: { en: 'Encode it as encodeURIComponent does, e.g. %E7%94%B5%E8%B4%B9%E5%8D%95.pdf.', 'zh-CN': '请按 encodeURIComponent 的方式编码，例如 %E7%94%B5%E8%B4%B9%E5%8D%95.pdf。' },
  },
  'file.too-large': {
    status: 413,
    what: { en: 'The file is larger than {limit}.', 'zh-CN': '文件超过 {limit}。' },
    remedy: { en: 'Send a smaller one: fewer pages, a lower resolution, or several files. Nothing was kept.', 'zh-CN': '请发送较小的文件：减少页数、降低分辨率或分成多个文件。未保留任何内容。' },
  },
  'file.media-type': {
    status: 415,
    what: { en: 'A body of type "{value}" is not a file as it is.', 'zh-CN': '类型为“{value}”的正文不是文件本身。' },
    remedy: { en: 'Send the bytes of the file itself, uncompressed and not as a form, e.g. curl --data-binary @bill.pdf.', 'zh-CN': '请直接发送文件内容，不压缩、不用表单，例如 curl --data-binary @bill.pdf。' },
  },
  'file.interrupted': {
    status: 400,
    what: { en: 'The file stopped arriving before its end.', 'zh-CN': '文件未传完即中断。' },
    remedy: { en: 'Send it again. Nothing was kept.', 'zh-CN': '请重新发送。未保留任何内容。' },
  },
  'file.no-room': {
    status: 507,
    what: { en: 'There is no room left for files on the server.', 'zh-CN': '服务器上已没有存放文件的空间。' },
    remedy: { en: 'Nothing was half-written. Ask the administrator to free some space, then send it again.', 'zh-CN': '没有写入不完整的内容。请联系管理员释放空间后重新发送。' },
  },
  'file.damaged': {
    status: 500,
    what: { en: 'The file kept under {digest} is no longer what was stored.', 'zh-CN': '以 {digest} 保存的文件已不是当初存入的内容。' },
    remedy: { en: 'Ask the administrator to run greengate doctor and to put the file back from a backup. The record of its digest is unharmed.', 'zh-CN': '请管理员运行 greengate doctor，并从备份恢复该文件。摘要记录未受影响。' },
  },
  'file.digest-malformed': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a SHA-256 digest.', 'zh-CN': '“{field}”中的“{value}”不是 SHA-256 摘要。' },
    remedy: { en: 'Give 64 hexadecimal digits in lower case, as the upload answered them.', 'zh-CN': '请填写上传时返回的 64 位小写十六进制数。' },
  },
});
