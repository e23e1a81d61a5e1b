import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadArea } from '../../text/language';

/** The screens of admin, with their words. */
export const adminRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('admin') };
  return [createRoute({ getParentRoute: () => parent, path: '/admin', ...words, component: lazyRouteComponent(() => import('./home'), 'Home') })] as const;
};
