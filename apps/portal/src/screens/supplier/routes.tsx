import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadArea } from '../../text/language';

/** The screens of a supplier, with their words. */
export const supplierRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('supplier') };
  const getParentRoute = (): Parent => parent;
  return [
    createRoute({ getParentRoute, path: '/s', ...words, component: lazyRouteComponent(() => import('./home'), 'Home') }),
    createRoute({ getParentRoute, path: '/s/disclosures', ...words, component: lazyRouteComponent(() => import('./disclosures'), 'DisclosuresPage') }),
    createRoute({ getParentRoute, path: '/s/disclosures/$disclosureId', ...words, component: lazyRouteComponent(() => import('./disclosure'), 'DisclosurePage') }),
    createRoute({ getParentRoute, path: '/s/disclosures/$disclosureId/totals', ...words, component: lazyRouteComponent(() => import('./disclosure/totals'), 'RestateTotals') }),
    createRoute({ getParentRoute, path: '/s/drafts/$draftId/$step', ...words, component: lazyRouteComponent(() => import('./guided/guided'), 'Guided') }),
    createRoute({ getParentRoute, path: '/s/receipts', ...words, component: lazyRouteComponent(() => import('./receipts'), 'Receipts') }),
    createRoute({ getParentRoute, path: '/s/plan', ...words, component: lazyRouteComponent(() => import('./plan/plan'), 'PlanPage') }),
    createRoute({ getParentRoute, path: '/s/findings', ...words, component: lazyRouteComponent(() => import('./findings/findings'), 'FindingsPage') }),
    createRoute({ getParentRoute, path: '/s/people', ...words, component: lazyRouteComponent(() => import('./people/people'), 'People') }),
    createRoute({ getParentRoute, path: '/s/company', ...words, component: lazyRouteComponent(() => import('./company/company'), 'CompanyPage') }),
    createRoute({ getParentRoute, path: '/s/evidence', ...words, component: lazyRouteComponent(() => import('./evidence/evidence'), 'EvidenceFiles') }),
    createRoute({ getParentRoute, path: '/s/receipts/$disclosureId', ...words, component: lazyRouteComponent(() => import('./receipt'), 'Receipt') }),
    createRoute({ getParentRoute, path: '/s/tier', ...words, component: lazyRouteComponent(() => import('./tier'), 'TierPage') }),
    createRoute({ getParentRoute, path: '/s/sharing', ...words, component: lazyRouteComponent(() => import('./sharing'), 'Sharing') }),
  ] as const;
};
