import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { findingSearch } from '../../findings/finding-search';
import { loadArea } from '../../text/language';
import { awardSearch } from './awards/award-search';
import { caseSearch } from './cases/case-search';
import { factorSearch } from './factors/factor-search';
import { registeredSearch } from './register/registered-search';
import { supplierSearch } from './supplier-filter';

/** The screens of procurement, with their words. */
export const procurementRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('procurement') };
  const findingWords = { beforeLoad: () => Promise.all([loadArea('procurement'), loadArea('findings')]).then(() => undefined) };
  const ruleWords = { beforeLoad: () => Promise.all([loadArea('procurement'), loadArea('rules')]).then(() => undefined) };
  const getParentRoute = (): Parent => parent;
  return [
    createRoute({ getParentRoute, path: '/p', ...words, component: lazyRouteComponent(() => import('./home'), 'Home') }),
    createRoute({ getParentRoute, path: '/p/suppliers', ...words, validateSearch: supplierSearch, component: lazyRouteComponent(() => import('./suppliers'), 'Suppliers') }),
    createRoute({ getParentRoute, path: '/p/suppliers/new', ...words, component: lazyRouteComponent(() => import('./register/register'), 'Register') }),
    createRoute({ getParentRoute, path: '/p/suppliers/$supplierId', ...findingWords, validateSearch: registeredSearch, component: lazyRouteComponent(() => import('./supplier'), 'Supplier') }),
    createRoute({ getParentRoute, path: '/p/reviews', ...words, component: lazyRouteComponent(() => import('./reviews'), 'Reviews') }),
    createRoute({ getParentRoute, path: '/p/reviews/$supplierId/$disclosureId', ...words, component: lazyRouteComponent(() => import('./review/review'), 'Review') }),
    createRoute({ getParentRoute, path: '/p/bodies', ...words, component: lazyRouteComponent(() => import('./bodies/bodies'), 'Bodies') }),
    createRoute({ getParentRoute, path: '/p/cases', ...words, validateSearch: caseSearch, component: lazyRouteComponent(() => import('./cases/cases'), 'Cases') }),
    createRoute({ getParentRoute, path: '/p/imports', ...words, component: lazyRouteComponent(() => import('./imports/imports'), 'Imports') }),
    createRoute({ getParentRoute, path: '/p/imports/$importId', ...words, component: lazyRouteComponent(() => import('./imports/import'), 'Import') }),
    createRoute({ getParentRoute, path: '/p/rules', ...ruleWords, component: lazyRouteComponent(() => import('./rules/rules'), 'Rules') }),
    createRoute({ getParentRoute, path: '/p/rules/rulesets/$rulesetId/draft', ...ruleWords, component: lazyRouteComponent(() => import('./rules/draft/ruleset-draft'), 'RulesetDraft') }),
    createRoute({ getParentRoute, path: '/p/rules/benchmark-sets/$benchmarkSetId/draft', ...ruleWords, component: lazyRouteComponent(() => import('./rules/draft/benchmark-draft'), 'BenchmarkDraft') }),
    createRoute({ getParentRoute, path: '/p/rules/what-if/$whatIfId', ...words, component: lazyRouteComponent(() => import('./rules/what-if'), 'WhatIfPage') }),
    createRoute({ getParentRoute, path: '/p/factors', ...ruleWords, validateSearch: factorSearch, component: lazyRouteComponent(() => import('./factors/factors'), 'Factors') }),
    createRoute({ getParentRoute, path: '/p/awards', ...words, component: lazyRouteComponent(() => import('./awards/awards'), 'Awards') }),
    createRoute({ getParentRoute, path: '/p/awards/new', ...words, validateSearch: awardSearch, component: lazyRouteComponent(() => import('./awards/new-award'), 'NewAward') }),
    createRoute({ getParentRoute, path: '/p/awards/$awardId', ...words, component: lazyRouteComponent(() => import('./awards/award'), 'AwardPage') }),
    createRoute({ getParentRoute, path: '/p/measures', ...words, component: lazyRouteComponent(() => import('./measures'), 'Measures') }),
    createRoute({ getParentRoute, path: '/p/invitations', ...words, component: lazyRouteComponent(() => import('./invitations/invitations'), 'Invitations') }),
    createRoute({ getParentRoute, path: '/p/verifiers', ...words, component: lazyRouteComponent(() => import('./verifiers/verifiers'), 'Verifiers') }),
    createRoute({ getParentRoute, path: '/p/findings', ...findingWords, validateSearch: findingSearch, component: lazyRouteComponent(() => import('./findings'), 'Findings') }),
    createRoute({ getParentRoute, path: '/p/findings/$supplierId/$findingId', ...findingWords, component: lazyRouteComponent(() => import('./finding'), 'Finding') }),
  ] as const;
};
