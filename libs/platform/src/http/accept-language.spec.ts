import { languageOf } from './accept-language';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['fr, en;q=0.7, zh;q=0.8', 'zh-CN'],
    ['en-GB;q=0.9, zh-CN;q=0.5', 'en'],
    ['zh;q=0, en', 'en'],
    ['fr', 'en'],
    ['zh;q=banana', 'zh-CN'],
  ])('of %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
