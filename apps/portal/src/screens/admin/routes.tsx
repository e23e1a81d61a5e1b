import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadArea } from '../../text/language';

/** The screens of an administrator, with their words. */
export const adminRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('admin') };
  const getParentRoute = (): Parent => parent;
  return [
    createRoute({ getParentRoute, path: '/admin', ...words, component: lazyRouteComponent(() => import('./users'), 'Users') }),
    createRoute({ getParentRoute, path: '/admin/keys', ...words, component: lazyRouteComponent(() => import('./keys'), 'Keys') }),
    createRoute({ getParentRoute, path: '/admin/keys/new', ...words, component: lazyRouteComponent(() => import('./new-key'), 'NewKey') }),
    createRoute({ getParentRoute, path: '/admin/health', ...words, component: lazyRouteComponent(() => import('./health'), 'HealthPage') }),
    createRoute({ getParentRoute, path: '/admin/backup', ...words, component: lazyRouteComponent(() => import('./backup'), 'Backup') }),
  ] as const;
};
