import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { findingSearch } from '../../findings/finding-search';
import { loadArea } from '../../text/language';

const idForm = /^[0-9a-f-]{36}$/;
const placeForm = /^\d{1,20}$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** The screens of auditors and verifiers, with their words. */
export const auditorRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('auditor') };
  const findingWords = { beforeLoad: () => Promise.all([loadArea('auditor'), loadArea('findings')]).then(() => undefined) };
  const getParentRoute = (): Parent => parent;
  const onDay = (given: Record<string, unknown>): { on?: string } => (typeof given['on'] === 'string' && dayForm.test(given['on']) ? { on: given['on'] } : {});
  const idOf = (given: unknown): string | undefined => (typeof given === 'string' && idForm.test(given) ? given : undefined);
  const searchOf = (given: Record<string, unknown>): { search?: string } => (typeof given['search'] === 'string' && given['search'] !== '' ? { search: given['search'] } : {});
  const between = (given: Record<string, unknown>): { from?: string; to?: string } => {
    const [from, to] = [idOf(given['from']), idOf(given['to'])];
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  };
  const placeOf = (given: Record<string, unknown>): { at?: string } => {
    const { at } = given;
    const place = typeof at === 'number' || typeof at === 'string' ? String(at) : '';
    return placeForm.test(place) ? { at: place } : {};
  };
  return [
    createRoute({ getParentRoute, path: '/a', ...words, validateSearch: searchOf, component: lazyRouteComponent(() => import('./home'), 'Home') }),
    createRoute({ getParentRoute, path: '/a/access', ...words, validateSearch: onDay, component: lazyRouteComponent(() => import('./access'), 'Access') }),
    createRoute({ getParentRoute, path: '/a/verify', ...words, validateSearch: searchOf, component: lazyRouteComponent(() => import('./verify/verify'), 'Verify') }),
    createRoute({ getParentRoute, path: '/a/verify/$supplierId/$disclosureId', ...words, component: lazyRouteComponent(() => import('./verify/issue'), 'Issue') }),
    createRoute({ getParentRoute, path: '/a/$supplierId/timeline', ...words, validateSearch: placeOf, component: lazyRouteComponent(() => import('./timeline'), 'Timeline') }),
    createRoute({ getParentRoute, path: '/a/findings', ...findingWords, validateSearch: findingSearch, component: lazyRouteComponent(() => import('./findings'), 'Findings') }),
    createRoute({ getParentRoute, path: '/a/findings/$supplierId/$findingId', ...findingWords, component: lazyRouteComponent(() => import('./finding'), 'Finding') }),
    createRoute({ getParentRoute, path: '/a/$supplierId/audits', ...findingWords, component: lazyRouteComponent(() => import('./audits'), 'Audits') }),
    createRoute({ getParentRoute, path: '/a/$supplierId/at', ...words, validateSearch: onDay, component: lazyRouteComponent(() => import('./at-day'), 'AtDay') }),
    createRoute({ getParentRoute, path: '/a/$supplierId/diff', ...words, validateSearch: between, component: lazyRouteComponent(() => import('./difference'), 'DifferencePage') }),
    createRoute({ getParentRoute, path: '/a/$supplierId/recompute', ...words, component: lazyRouteComponent(() => import('./recompute'), 'Recompute') }),
    createRoute({ getParentRoute, path: '/a/$supplierId/today', ...words, component: lazyRouteComponent(() => import('./today'), 'Today') }),
  ] as const;
};
