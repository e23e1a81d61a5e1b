import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import type { AlertState } from '../../api/alerts';
import { loadArea } from '../../text/language';

/** What changed and what needs whoever is signed in. */
export const alertRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  [
    createRoute({
      getParentRoute: (): Parent => parent,
      path: '/alerts',
      beforeLoad: () => loadArea('alerts'),
      validateSearch: (given: Record<string, unknown>): { state?: AlertState } => (given['state'] === 'handled' ? { state: 'handled' } : {}),
      component: lazyRouteComponent(() => import('./alerts'), 'Alerts'),
    }),
  ] as const;
