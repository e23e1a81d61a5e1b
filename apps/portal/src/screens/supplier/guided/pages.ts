/** The pages of a first disclosure, in their order. */
export const pages = ['boundary', 'period', 'sites', 'electricity', 'fuels', 'other', 'production', 'evidence', 'check'] as const;
export type GuidedPage = (typeof pages)[number];

export const isGuidedPage = (text: string): text is GuidedPage => (pages as readonly string[]).includes(text);
export const nextPage = (page: GuidedPage): GuidedPage | undefined => pages[pages.indexOf(page) + 1];
export const previousPage = (page: GuidedPage): GuidedPage | undefined => pages[pages.indexOf(page) - 1];

/** The page on which the answers of a step of the draft are given. */
const stepPages: Readonly<Record<string, GuidedPage>> = { boundary: 'boundary', period: 'period', sites: 'sites', energy: 'electricity', otherSources: 'other', production: 'production', evidence: 'evidence', check: 'check' };
export const pageOfStep = (step: string): GuidedPage | undefined => stepPages[step];
