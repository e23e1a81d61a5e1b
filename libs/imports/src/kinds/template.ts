import type { Language, Sentence } from '@greengate/kernel';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx, type WrittenCell, type WrittenColumn } from '../xlsx/write-xlsx';
import type { CellType, Column } from './column';
import type { ImportKind } from './import-kind';

const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });
const words = {
  help: s('Help', '填写说明'), example: s('Example (not read)', '示例（不读取）'), column: s('Column', '列'), meaning: s('Meaning', '含义'), unit: s('Unit', '单位'), allowed: s('Allowed', '可填'), needed: s('Needed', '必填'),
  sample: s('Example', '示例'), yes: s('yes', '是'), no: s('no', '否'), optional: s('optional', '选填'), number: s('number, e.g. 1234.5', '数字，例如 1234.5'), day: s('day, year-month-day', '日期，年-月-日'), year: s('year, four digits', '四位公历年份'),
  share: s('share, 0.25 or 25%', '份额，0.25 或 25%'), quantity: s('number and unit: {units}', '数字和单位：{units}'), text: s('text', '文字'), category: s('number, or "not relevant: reason"', '数字，或“不相关：理由”'),
};

const han = /\p{Script=Han}/u;

/** The header in one language: the name itself in English, its first Chinese alias in Chinese; with the unit of its numbers. Every form is understood when the file is read. */
export function headerOf({ name, aliases, unit }: Column, language: Language): string {
  const title = language === 'en' ? name : (aliases.find((alias) => han.test(alias)) ?? name);
  return unit === undefined ? title : `${title} (${unit[language]})`;
}

/** How a choice is written in one language: both are understood. */
const choiceIn = (choice: string, aliases: readonly string[], language: Language): string => (language === 'en' ? choice : (aliases.find((alias) => han.test(alias)) ?? choice));

function choicesOf(cell: CellType, language: Language): readonly string[] | undefined {
  if (cell.type === 'boolean') return [words.yes[language], words.no[language]];
  return cell.type === 'choice' ? Object.entries(cell.choices).map(([choice, aliases]) => choiceIn(choice, aliases, language)) : undefined;
}

function allowedIn(cell: CellType, language: Language): string {
  const choices = choicesOf(cell, language);
  if (choices !== undefined) return choices.join(', ');
  switch (cell.type) {
    case 'number':
    case 'integer':
      return words.number[language];
    case 'quantity':
      return words.quantity[language].replace('{units}', cell.units.join(', '));
    case 'share':
    case 'year':
    case 'day':
      return words[cell.type][language];
    case 'number-or-not-relevant':
      return words.category[language];
    default:
      return words.text[language];
  }
}

/** An example in the language of the template. */
const exampleIn = ({ cell, example }: Column, language: Language): string => {
  if (cell.type === 'boolean' && example !== '') return example === 'yes' ? words.yes[language] : words.no[language];
  return cell.type === 'choice' && example !== '' ? choiceIn(example, cell.choices[example] ?? [], language) : example;
};

/** A CSV file to start from: the header and one example row, with a byte order mark so that spreadsheets read it as UTF-8. */
export const templateOf = (kind: ImportKind, language: Language = 'en'): string =>
  `\uFEFF${stringify([kind.columns.map((column) => headerOf(column, language)), kind.columns.map((column) => exampleIn(column, language))])}`;

const textCell = (text: string): WrittenCell => (text === '' ? null : { text });

/** A workbook to fill in: an empty sheet with frozen headers, lists to choose from and help beside the cells; an example; and what each column means. */
export function templateWorkbook(kind: ImportKind, language: Language): Promise<Uint8Array> {
  const width = (column: Column): number => Math.min(30, Math.max(12, [...headerOf(column, language)].reduce((sum, letter) => sum + (han.test(letter) ? 2 : 1), 3)));
  const columns = kind.columns.map((column): WrittenColumn => {
    const choices = choicesOf(column.cell, language);
    return { header: headerOf(column, language), width: width(column), help: column.help[language], ...(choices === undefined ? {} : { choices }) };
  });
  const help = kind.columns.map((column) => [
    headerOf(column, language), column.required ? words.yes[language] : words.optional[language], column.help[language], column.unit?.[language] ?? '', allowedIn(column.cell, language), exampleIn(column, language),
  ]);
  const helpColumns = [words.column, words.needed, words.meaning, words.unit, words.allowed, words.sample].map((title, index): WrittenColumn => ({ header: title[language], width: [24, 8, 60, 12, 50, 24][index] ?? 20 }));
  return writeXlsx([
    { name: kind.title[language], columns, rows: [] },
    // Its header says so: no column is called that, so that it is never taken for the data.
    { name: words.example[language], columns: [{ header: words.example[language], width: 20 }, ...columns.map(({ header, width: wide }) => ({ header: `${words.sample[language]}: ${header}`, width: wide }))], rows: [[null, ...kind.columns.map((column) => textCell(exampleIn(column, language)))]] },
    { name: words.help[language], columns: helpColumns, rows: help.map((row) => row.map(textCell)) },
  ]);
}

export const templateFile = async (kind: ImportKind, format: 'csv' | 'xlsx', language: Language): Promise<Uint8Array> => (format === 'csv' ? Buffer.from(templateOf(kind, language)) : templateWorkbook(kind, language));
