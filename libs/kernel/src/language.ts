/** The two languages of every sentence that a person may see. */
export type Language = 'en' | 'zh-CN';
export const languages: readonly Language[] = ['en', 'zh-CN'];

/** One sentence in both languages; `{name}` stands for a value given when it is said. */
export type Sentence = Readonly<Record<Language, string>>;

const at = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined), values);

/** Fill the placeholders of a sentence; `{a.b}` reaches into a value. An unknown placeholder stays visible, so that a slip is seen. */
export function say(sentence: Sentence, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return sentence[language].replace(/\{(\w+(?:\.\w+)*)\}/g, (whole, name: string) => {
    const value = at(values, name);
    if (value === undefined || value === null) return value === null ? '—' : whole;
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}
