import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadArea } from '../../text/language';

/** The screens of procurement, with their words. */
export const procurementRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('procurement') };
  return [createRoute({ getParentRoute: () => parent, path: '/p', ...words, component: lazyRouteComponent(() => import('./home'), 'Home') })] as const;
};
