import { explainProblem, languages, problemCatalogue, type ProblemCode } from '@greengate/kernel';
import { contexts } from '../../apps/contexts';

const bindings = contexts.flatMap((context) => [...context.commands, ...context.queries].map((binding) => ({ context: context.name, definition: binding.definition })));

describe('messages', () => {
  it('have one handler each', () => {
    const names = bindings.map(({ definition }) => definition.name);
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have one route each', () => {
    const routes = bindings.map(({ definition }) => `${definition.route.method} ${definition.route.path.replace(/:\w+/g, ':x')}`);
    const twice = routes.filter((route, index) => routes.indexOf(route) !== index);
    expect(twice).toEqual([]);
  });

  it.each(bindings.map((b) => [b.definition.name, b] as const))('%s is named after its context, summarised in both languages', (name, { context, definition }) => {
    expect(name.startsWith(`${context}.`)).toBe(true);
    expect(definition.summary.en.length).toBeGreaterThan(5);
    expect(definition.summary['zh-CN']).toMatch(/[一-鿿]/u);
  });

  it.each(bindings.map((b) => [b.definition.name, b] as const))('%s carries the ids that its access rule decides on', (_name, { definition }) => {
    const needs = { 'own-programme': 'programmeId', 'enrolled-supplier': 'supplierId', 'own-supplier': 'supplierId', engaged: /programmeId|supplierId/, 'own-organisation': 'organisationId', installation: '', self: '', anyone: '' };
    for (const reach of Object.values(definition.access)) {
      const wanted = needs[reach];
      if (wanted !== '') expect(definition.route.path).toMatch(wanted instanceof RegExp ? wanted : new RegExp(`:${wanted}\\b`));
    }
  });
});

describe('problem codes', () => {
  it.each(Object.keys(problemCatalogue))('%s says what and what to do in both languages, with the same values', (code) => {
    const problem = problemCatalogue[code as ProblemCode];
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const part of [problem.what, problem.remedy]) expect(new Set(placeholders(part['zh-CN']))).toEqual(new Set(placeholders(part.en)));
    for (const language of languages) expect(explainProblem({ code: code as ProblemCode, facts: {} }, language).what.length).toBeGreaterThan(3);
    expect(problem.what['zh-CN']).toMatch(/[一-鿿]/u);
  });
});
