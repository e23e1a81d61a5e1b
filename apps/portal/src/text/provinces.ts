import type { Option } from '../kit/field';
import type { Language } from './language';
import { countryText } from './places';

/** ISO 3166-2:CN, with the names of both languages. */
const china: readonly (readonly [code: string, en: string, zh: string])[] = [
  ['CN-AH', 'Anhui', '安徽'], ['CN-BJ', 'Beijing', '北京'], ['CN-CQ', 'Chongqing', '重庆'], ['CN-FJ', 'Fujian', '福建'], ['CN-GS', 'Gansu', '甘肃'], ['CN-GD', 'Guangdong', '广东'],
  ['CN-GX', 'Guangxi', '广西'], ['CN-GZ', 'Guizhou', '贵州'], ['CN-HI', 'Hainan', '海南'], ['CN-HE', 'Hebei', '河北'], ['CN-HL', 'Heilongjiang', '黑龙江'], ['CN-HA', 'Henan', '河南'],
  ['CN-HB', 'Hubei', '湖北'], ['CN-HN', 'Hunan', '湖南'], ['CN-NM', 'Inner Mongolia', '内蒙古'], ['CN-JS', 'Jiangsu', '江苏'], ['CN-JX', 'Jiangxi', '江西'], ['CN-JL', 'Jilin', '吉林'],
  ['CN-LN', 'Liaoning', '辽宁'], ['CN-NX', 'Ningxia', '宁夏'], ['CN-QH', 'Qinghai', '青海'], ['CN-SN', 'Shaanxi', '陕西'], ['CN-SD', 'Shandong', '山东'], ['CN-SH', 'Shanghai', '上海'],
  ['CN-SX', 'Shanxi', '山西'], ['CN-SC', 'Sichuan', '四川'], ['CN-TJ', 'Tianjin', '天津'], ['CN-XZ', 'Tibet', '西藏'], ['CN-XJ', 'Xinjiang', '新疆'], ['CN-YN', 'Yunnan', '云南'],
  ['CN-ZJ', 'Zhejiang', '浙江'],
];
/** Places whose factors ship by country. */
const countries: readonly (readonly [code: string, en: string, zh: string])[] = [['TW', 'Taiwan', '台湾'], ['GB', 'United Kingdom', '英国'], ['US', 'United States', '美国']];

const options = (places: typeof china, language: Language): readonly Option[] => places.map(([value, en, zh]) => ({ value, text: language === 'en' ? en : zh }));

/** The provinces of China, to choose from. */
export const chineseProvinces = (language: Language): readonly Option[] => options(china, language);

/** Where a site may be: the province decides the factor of its grid, elsewhere the country does. */
export const provinces = (language: Language): readonly Option[] => options([...china, ...countries], language);

/** The name of a place by its code (`CN-AH`, `CN`); what is no such code, a name that was typed, is shown as it is. */
export function placeText(place: string, language: Language): string {
  const known = china.find(([code]) => code === place);
  if (known !== undefined) return language === 'en' ? known[1] : known[2];
  return countryText(place, language);
}
