/** The pages of a first disclosure, in their order. */
export const pages = ['boundary', 'period', 'sites', 'electricity', 'fuels', 'other', 'production', 'evidence', 'check'] as const;
export type GuidedPage = (typeof pages)[number];

export const isGuidedPage = (text: string): text is GuidedPage => (pages as readonly string[]).includes(text);
export const nextPage = (page: GuidedPage): GuidedPage | undefined => pages[pages.indexOf(page) + 1];
export const previousPage = (page: GuidedPage): GuidedPage | undefined => pages[pages.indexOf(page) - 1];
