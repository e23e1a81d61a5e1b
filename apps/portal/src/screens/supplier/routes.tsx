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
    createRoute({ getParentRoute, path: '/s/drafts/$draftId/$step', ...words, component: lazyRouteComponent(() => import('./guided/guided'), 'Guided') }),
    createRoute({ getParentRoute, path: '/s/receipts/$disclosureId', ...words, component: lazyRouteComponent(() => import('./receipt'), 'Receipt') }),
    createRoute({ getParentRoute, path: '/s/tier', ...words, component: lazyRouteComponent(() => import('./tier'), 'TierPage') }),
    createRoute({ getParentRoute, path: '/s/sharing', ...words, component: lazyRouteComponent(() => import('./sharing'), 'Sharing') }),
  ] as const;
};
