import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadArea } from '../../text/language';

/** The screens of auditor, with their words. */
export const auditorRoutes = <Parent extends AnyRoute>(parent: Parent) => {
  const words = { beforeLoad: () => loadArea('auditor') };
  return [createRoute({ getParentRoute: () => parent, path: '/a', ...words, component: lazyRouteComponent(() => import('./home'), 'Home') })] as const;
};
