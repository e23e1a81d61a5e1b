import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadArea } from '../../text/language';

/** The screens of a supplier, with their words. */
export const supplierRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('supplier') };
  return [createRoute({ getParentRoute: () => parent, path: '/s', ...words, component: lazyRouteComponent(() => import('./home'), 'Home') })] as const;
};
