import { createRootRoute, createRoute, createRouter, lazyRouteComponent, notFound, Outlet, redirect } from '@tanstack/react-router';
import { demoQuery } from './api/demo';
import { queryClient } from './api/query-client';
import { homeOf, sessionQuery, type Session } from './api/session';
import { adminRoutes } from './screens/admin/routes';
import { alertRoutes } from './screens/alerts/routes';
import { auditorRoutes } from './screens/auditor/routes';
import { procurementRoutes } from './screens/procurement/routes';
import { supplierRoutes } from './screens/supplier/routes';
import { areas, areasOf } from './shell/areas';
import { Failed, NotFound } from './shell/failed';
import { Layout } from './shell/layout';
import { passOnlyWhatFits } from './shell/only-validated';
import { loadArea } from './text/language';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Failed });

function toSignIn(): never {
  redirect({ to: '/signin', throw: true });
  throw new Error('a redirect throws');
}

async function signedIn(): Promise<Session> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  return session ?? toSignIn();
}

const signIn = createRoute({ getParentRoute: () => root, path: '/signin', component: lazyRouteComponent(() => import('./screens/signin/sign-in'), 'SignIn') });

/** Everything behind the sign-in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Layout,
  errorComponent: Failed,
  beforeLoad: async ({ location }) => {
    const session = await signedIn();
    const area = areas.find(({ root: path }) => location.pathname === path || location.pathname.startsWith(`${path}/`));
    if (area !== undefined && !areasOf(session).includes(area)) redirect({ to: homeOf(session), throw: true });
  },
});
export type Inside = typeof inside;

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    redirect({ to: homeOf(await signedIn()), throw: true });
  },
});
const me = createRoute({ getParentRoute: () => inside, path: '/me', component: lazyRouteComponent(() => import('./screens/me/me'), 'Me') });
const textOf = (given: unknown): string | undefined => (typeof given === 'string' && given !== '' ? given : undefined);
/** The link of an invitation: reached before there is a programme, and before signing in. */
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  validateSearch: (given: Record<string, unknown>): { id?: string; token?: string } => {
    const [id, token] = [textOf(given['id']), textOf(given['token'])];
    return { ...(id === undefined ? {} : { id }), ...(token === undefined ? {} : { token }) };
  },
  beforeLoad: async () => {
    await Promise.all([loadArea('supplier'), queryClient.ensureQueryData(sessionQuery)]);
  },
  component: lazyRouteComponent(() => import('./screens/invitation/invitation'), 'Invitation'),
});
/** For whoever changes a component; an installation for real work has no such page. */
const kit = createRoute({
  getParentRoute: () => root,
  path: '/dev/kit',
  beforeLoad: async () => {
    if ((await queryClient.ensureQueryData(demoQuery)).mode === 'production') notFound({ throw: true });
  },
  component: lazyRouteComponent(() => import('./screens/kit/kit'), 'Kit'),
});

export const router = createRouter({
  routeTree: root.addChildren([signIn, invitation, home, kit, inside.addChildren([me, ...procurementRoutes(inside), ...supplierRoutes(inside), ...auditorRoutes(inside), ...adminRoutes(inside), ...alertRoutes(inside)])]),
  defaultErrorComponent: Failed,
  defaultNotFoundComponent: NotFound,
  defaultPreload: 'intent',
});
passOnlyWhatFits(router.routesById);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
