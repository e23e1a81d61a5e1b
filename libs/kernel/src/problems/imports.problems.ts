import { problems } from './problem';

/** What can be wrong with a file that is imported. `field` is the column as the file writes it; the line stands beside the problem. */
export const importsProblems = problems({
  'imports.undo-not-offered': {
    status: 409,
    what: { en: 'This import ({value}, {state}) cannot be undone.', 'zh-CN': '此导入（{value}，{state}）无法撤销。' },
    remedy: { en: 'An import of spend, goods receipts, suppliers or disclosures that was recorded and has ended can be undone; withdraw or correct other content one by one.', 'zh-CN': '只有已登记并结束的采购额、收货、供应商或披露导入可以撤销；其他内容请逐项撤回或更正。' },
  },
  'imports.file-unreadable': {
    status: 400,
    what: { en: 'The file "{value}" could not be read: {reason}.', 'zh-CN': '无法读取文件“{value}”：{reason}。' },
    remedy: { en: 'Check the path and the permissions, and run it again.', 'zh-CN': '请检查路径和权限后重新运行。' },
  },
  'imports.file-empty': {
    status: 400,
    what: { en: 'The file has no header row.', 'zh-CN': '文件没有表头行。' },
    remedy: { en: 'Start from the template of this import.', 'zh-CN': '请从该导入的模板开始填写。' },
  },
  'imports.format-unknown': {
    status: 400,
    what: { en: 'The file is neither a CSV file nor an XLSX workbook; it looks like {value}.', 'zh-CN': '该文件既不是 CSV 文件也不是 XLSX 工作簿，看起来是 {value}。' },
    remedy: { en: 'Open it in your spreadsheet program and save it as .xlsx or "CSV UTF-8". Nothing was saved.', 'zh-CN': '请用电子表格程序打开并另存为 .xlsx 或“CSV UTF-8”。未保存任何内容。' },
  },
  'imports.workbook-encrypted': {
    status: 400,
    what: { en: 'The workbook is protected by a password.', 'zh-CN': '该工作簿受密码保护。' },
    remedy: { en: 'Remove the password and save it again. Nothing was saved.', 'zh-CN': '请取消密码后重新保存。未保存任何内容。' },
  },
  'imports.workbook-macros': {
    status: 400,
    what: { en: 'The workbook contains macros.', 'zh-CN': '该工作簿含有宏。' },
    remedy: { en: 'Save it as .xlsx, without macros. Nothing was saved.', 'zh-CN': '请另存为不含宏的 .xlsx 文件。未保存任何内容。' },
  },
  'imports.workbook-damaged': {
    status: 400,
    what: { en: 'The workbook cannot be read: {reason}.', 'zh-CN': '无法读取该工作簿：{reason}。' },
    remedy: { en: 'Open it in your spreadsheet program, save it again as .xlsx and upload that. Nothing was saved.', 'zh-CN': '请用电子表格程序打开，重新另存为 .xlsx 后再上传。未保存任何内容。' },
  },
  'imports.workbook-too-large': {
    status: 400,
    what: { en: 'The workbook is larger than can be read, packed or unpacked ({limit}).', 'zh-CN': '该工作簿（压缩或解压后）超出可读取的大小（{limit}）。' },
    remedy: { en: 'Save the sheet as "CSV UTF-8", which may have any length, or split it. Nothing was saved.', 'zh-CN': '请将工作表另存为“CSV UTF-8”（长度不限），或拆分后再导入。未保存任何内容。' },
  },
  'imports.sheet-unknown': {
    status: 400,
    what: { en: 'The workbook has no sheet "{value}".', 'zh-CN': '该工作簿中没有工作表“{value}”。' },
    remedy: { en: 'Use one of: {known}.', 'zh-CN': '可用：{known}。' },
  },
  'imports.cells-merged': {
    status: 400,
    what: { en: 'The cells {value} are merged, so which rows and columns they speak for is not certain.', 'zh-CN': '单元格 {value} 已合并，无法确定其适用的行和列。' },
    remedy: { en: 'Unmerge them and fill in each cell. Nothing was saved.', 'zh-CN': '请取消合并并逐格填写。未保存任何内容。' },
  },
  'imports.encoding': {
    status: 400,
    what: { en: 'Line {line} is not valid UTF-8.', 'zh-CN': '第 {line} 行不是有效的 UTF-8。' },
    remedy: { en: 'Save the file as "CSV UTF-8" and import it again. Nothing was saved.', 'zh-CN': '请将文件另存为“CSV UTF-8”后重新导入。未保存任何内容。' },
  },
  'imports.quote-malformed': {
    status: 400,
    what: { en: 'A quotation mark near line {line} is not opened or closed properly, so the rows after it cannot be told apart.', 'zh-CN': '第 {line} 行附近的引号没有正确开始或结束，其后的行无法区分。' },
    remedy: { en: 'Put the whole cell in quotation marks and double those inside it, e.g. "5"" pipe".', 'zh-CN': '请用引号括住整个单元格，并将其中的引号写两次，例如 "5"" pipe"。' },
  },
  'imports.row-too-long': {
    status: 400,
    what: { en: 'The row at line {line} is longer than {limit} bytes.', 'zh-CN': '第 {line} 行超过 {limit} 字节。' },
    remedy: { en: 'Look for a quotation mark that is never closed, or shorten the row.', 'zh-CN': '请检查是否有未结束的引号，或缩短该行。' },
  },
  'imports.row-length': {
    status: 400,
    what: { en: 'This row has {found} cells; the header has {expected}.', 'zh-CN': '该行有 {found} 个单元格，表头有 {expected} 个。' },
    remedy: { en: 'Check for a missing or extra separator, or a comma in a cell without quotation marks.', 'zh-CN': '请检查是否缺少或多出分隔符，或单元格中的逗号未加引号。' },
  },
  'imports.column-unknown': {
    status: 400,
    what: { en: 'The column "{field}" is not known to this import.', 'zh-CN': '此导入没有列“{field}”。' },
    remedy: { en: 'Rename it to one of: {known}. Or remove it, or say that unknown columns may be ignored.', 'zh-CN': '请改名为以下之一：{known}；或删除该列，或声明可忽略未知列。' },
  },
  'imports.column-missing': {
    status: 400,
    what: { en: 'The column "{field}" is missing.', 'zh-CN': '缺少列“{field}”。' },
    remedy: { en: 'Add it. It may also be called: {known}.', 'zh-CN': '请添加该列，也可命名为：{known}。' },
  },
  'imports.column-repeated': {
    status: 400,
    what: { en: 'The columns "{first}" and "{field}" mean the same.', 'zh-CN': '列“{first}”与“{field}”含义相同。' },
    remedy: { en: 'Keep one of them.', 'zh-CN': '请只保留其中一列。' },
  },
  'imports.formula': {
    status: 400,
    what: { en: '"{value}" in "{field}" looks like a spreadsheet formula.', 'zh-CN': '“{field}”中的“{value}”像是电子表格公式。' },
    remedy: { en: 'Paste the value instead of the formula; a text may not begin with =, +, - or @.', 'zh-CN': '请粘贴数值而不是公式；文本不能以 =、+、- 或 @ 开头。' },
  },
  'imports.control-character': {
    status: 400,
    what: { en: 'The cell in "{field}" holds an invisible control character.', 'zh-CN': '“{field}”的单元格含有不可见的控制字符。' },
    remedy: { en: 'Type the cell again.', 'zh-CN': '请重新输入该单元格。' },
  },
  'imports.value-missing': {
    status: 400,
    what: { en: '"{field}" is empty here.', 'zh-CN': '此处“{field}”为空。' },
    remedy: { en: 'Fill it in: {help}', 'zh-CN': '请填写：{help}' },
  },
  'imports.number-unreadable': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a number.', 'zh-CN': '“{field}”中的“{value}”不是数字。' },
    remedy: { en: 'Write digits such as 1234.5 or 1,234.5, without units; leave the cell empty when it was not measured.', 'zh-CN': '请写成 1234.5 或 1,234.5 这样的数字，不带单位；未测量时请留空。' },
  },
  'imports.number-ambiguous': {
    status: 400,
    what: { en: '"{value}" in "{field}" can be read in two ways: {first} or {second}.', 'zh-CN': '“{field}”中的“{value}”有两种读法：{first} 或 {second}。' },
    remedy: { en: 'Write it with a point as decimal separator, e.g. {first}.', 'zh-CN': '请用“.”作小数点重新书写，例如 {first}。' },
  },
  'imports.number-exponent': {
    status: 400,
    what: { en: '"{value}" in "{field}" was shortened by a spreadsheet and has lost digits.', 'zh-CN': '“{field}”中的“{value}”被电子表格缩写，已丢失位数。' },
    remedy: { en: 'Format the column as a plain number, or as text for an identifier, and export it again.', 'zh-CN': '请将该列设为普通数字（编号设为文本）后重新导出。' },
  },
  'imports.number-too-long': {
    status: 400,
    what: { en: '"{value}" in "{field}" has more digits than any measurement.', 'zh-CN': '“{field}”中的“{value}”位数过多。' },
    remedy: { en: 'At most 20 digits before and 18 after the point.', 'zh-CN': '小数点前最多 20 位，后最多 18 位。' },
  },
  'imports.number-percent': {
    status: 400,
    what: { en: '"{value}" in "{field}" is a percentage, but this column is not a share.', 'zh-CN': '“{field}”中的“{value}”是百分数，但该列不是份额。' },
    remedy: { en: 'Write the amount itself.', 'zh-CN': '请填写数值本身。' },
  },
  'imports.number-not-a-share': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a share between 0 and 1.', 'zh-CN': '“{field}”中的“{value}”不是 0 与 1 之间的份额。' },
    remedy: { en: 'For a quarter write 0.25 or 25%.', 'zh-CN': '四分之一请写 0.25 或 25%。' },
  },
  'imports.year-unreadable': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a year.', 'zh-CN': '“{field}”中的“{value}”不是年份。' },
    remedy: { en: 'Write four digits of the Gregorian year, e.g. 2024 (not a Minguo year such as 113).', 'zh-CN': '请写四位公历年份，例如 2024（不要用民国年，如 113）。' },
  },
  'imports.day-unreadable': {
    status: 400,
    what: { en: '"{value}" in "{field}" is not a day that exists.', 'zh-CN': '“{field}”中的“{value}”不是有效日期。' },
    remedy: { en: 'Write year-month-day, e.g. 2024-12-31.', 'zh-CN': '请按 年-月-日 书写，例如 2024-12-31。' },
  },
  'imports.value-unknown': {
    status: 400,
    what: { en: '"{value}" is not a choice of "{field}".', 'zh-CN': '“{value}”不是“{field}”的可选值。' },
    remedy: { en: 'Use one of: {known}.', 'zh-CN': '请使用以下之一：{known}。' },
  },
  'imports.reason-missing': {
    status: 400,
    what: { en: '"{field}" is said to be not relevant, without a reason.', 'zh-CN': '“{field}”声明为不相关，但没有说明理由。' },
    remedy: { en: 'Write the reason behind it, e.g. "not relevant: no franchises"; leave it empty when it was not measured.', 'zh-CN': '请在其后写明理由，例如“不相关：没有特许经营”；未测量时请留空。' },
  },
  'imports.row-repeated': {
    status: 409,
    what: { en: 'This row is about the same thing as line {first}: {value}.', 'zh-CN': '该行与第 {first} 行指同一事项：{value}。' },
    remedy: { en: 'Keep one of the two rows.', 'zh-CN': '请只保留其中一行。' },
  },
  'imports.whole-contradicted': {
    status: 422,
    what: { en: '"{field}" is {value} here and {before} in a row above; it is about the whole inventory.', 'zh-CN': '此处“{field}”为 {value}，上方行中为 {before}；该项针对整份清单。' },
    remedy: { en: 'Say it once, or the same in every row.', 'zh-CN': '请只填写一次，或各行保持一致。' },
  },
  'imports.line-incomplete': {
    status: 422,
    what: { en: '"{field}" is missing here, or not what this kind of activity asks for.', 'zh-CN': '此处缺少“{field}”，或不符合该活动类型的要求。' },
    remedy: { en: 'Compare with the example and the help of the template.', 'zh-CN': '请对照模板的示例和说明填写。' },
  },
  'imports.group-incomplete': {
    status: 422,
    what: { en: 'This row is in order, but another one that belongs to the same whole is not; together they are taken or not at all.', 'zh-CN': '该行本身无误，但同属一份清单的其他行有误；这些行须整体登记。' },
    remedy: { en: 'Put the other rows right and import the file again.', 'zh-CN': '请更正其他行后重新导入。' },
  },
  'imports.too-many-together': {
    status: 400,
    what: { en: 'The file has more than {limit} rows that belong together.', 'zh-CN': '文件中须整体处理的行超过 {limit} 行。' },
    remedy: { en: 'Split it by supplier or period.', 'zh-CN': '请按供应商或期间拆分文件。' },
  },
  'imports.supplier-unknown': {
    status: 404,
    what: { en: 'No supplier is registered under "{value}".', 'zh-CN': '没有以“{value}”登记的供应商。' },
    remedy: { en: 'Import the suppliers first, or correct the identifier.', 'zh-CN': '请先导入供应商，或更正编号。' },
  },
  'imports.supplier-ambiguous': {
    status: 409,
    what: { en: '"{value}" belongs to more than one supplier.', 'zh-CN': '“{value}”对应多个供应商。' },
    remedy: { en: 'Put the scheme before it, e.g. twvat:12345675, or use the supplier id.', 'zh-CN': '请在前面加上编号体系，例如 twvat:12345675，或使用供应商编号。' },
  },
  'imports.supplier-differs': {
    status: 409,
    what: { en: 'The identifiers of this row belong to two different suppliers.', 'zh-CN': '该行的编号分属两个不同的供应商。' },
    remedy: { en: 'Check the identifiers; one of them is wrong.', 'zh-CN': '请核对编号，其中一个有误。' },
  },
  'imports.zero-not-declared': {
    status: 422,
    what: { en: 'Zero in "{field}" is taken as missing: registries write zero for "not registered".', 'zh-CN': '“{field}”中的零按缺失处理：登记机关常以零表示“未登记”。' },
    remedy: { en: 'If it truly was zero, put "yes" in "{declare}".', 'zh-CN': '如确为零，请在“{declare}”填“是”。' },
  },
  'imports.zero-unverified': {
    status: 422,
    what: { en: 'Zero in "{field}" stands without a verified report (compliance code {code}): it says nothing of the emissions.', 'zh-CN': '“{field}”为零但没有核查报告（履约代码 {code}）：不能说明排放情况。' },
    remedy: { en: 'Leave the row out; a year without a report is not measured.', 'zh-CN': '请删除该行；没有报告的年份即为未测量。' },
  },
  'imports.zero-contradicted': {
    status: 422,
    what: { en: '"{field}" is {value}, yet "{declare}" says that it was zero.', 'zh-CN': '“{field}”为 {value}，但“{declare}”声明其为零。' },
    remedy: { en: 'Keep the figure or the declaration, not both.', 'zh-CN': '数值与声明只能保留其一。' },
  },
  'imports.category-zero': {
    status: 422,
    what: { en: 'Zero in "{field}" is taken as not measured.', 'zh-CN': '“{field}”中的零按未测量处理。' },
    remedy: { en: 'Leave it empty, or write "not relevant: reason".', 'zh-CN': '请留空，或写“不相关：理由”。' },
  },
  'imports.unit-missing': {
    status: 400,
    what: { en: '"{value}" in "{field}" has no unit.', 'zh-CN': '“{field}”中的“{value}”没有单位。' },
    remedy: { en: 'Write the number and its unit, e.g. 1,234 GJ. Possible units: {known}.', 'zh-CN': '请写数字和单位，例如 1,234 GJ。可用单位：{known}。' },
  },
  'imports.companion-missing': {
    status: 400,
    what: { en: '"{field}" is given, but "{other}" is not.', 'zh-CN': '填写了“{field}”，但没有填写“{other}”。' },
    remedy: { en: 'Fill in both or neither.', 'zh-CN': '请同时填写或同时留空。' },
  },
  'imports.identifier-missing': {
    status: 400,
    what: { en: 'This row names no legal identifier.', 'zh-CN': '该行没有法定编号。' },
    remedy: { en: 'Fill in at least one of: {known}.', 'zh-CN': '请至少填写以下之一：{known}。' },
  },
  'imports.existing-differs': {
    status: 409,
    what: { en: 'This is already recorded with other content ({field}: {recorded}, here {value}).', 'zh-CN': '该事项已登记且内容不同（{field}：已登记 {recorded}，此处 {value}）。' },
    remedy: { en: 'Correct the file; or, if the new content replaces the old, import again with --restate and the cause.', 'zh-CN': '请更正文件；如新内容取代旧内容，请加 --restate 和原因重新导入。' },
  },
  'imports.disclosure-differs': {
    status: 409,
    what: { en: 'Another disclosure for {value} is already there, with other figures.', 'zh-CN': '{value} 已有另一份披露，数值不同。' },
    remedy: { en: 'If the new figures replace it, import again with --restate and the cause, e.g. --restate error-correction.', 'zh-CN': '如新数值取代旧值，请加 --restate 和原因重新导入，例如 --restate error-correction。' },
  },
  'imports.programme-needed': {
    status: 400,
    what: { en: 'This import needs a programme.', 'zh-CN': '此导入需要指定项目。' },
    remedy: { en: 'Add --programme ID.', 'zh-CN': '请加上 --programme ID。' },
  },
});
