import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';

const readHealth = () => answer(api.GET('/api/v1/installation/health'));
export type InstallationHealth = Awaited<ReturnType<typeof readHealth>>;
export type Part = InstallationHealth['parts'][number];
export type Work = InstallationHealth['rebuilds'][number];

const readBackups = () => answer(api.GET('/api/v1/installation/backups'));
export type Backups = Awaited<ReturnType<typeof readBackups>>;
export type KeptBackup = Backups['backups'][number];

export const isUnderWay = (work: Pick<Work, 'state'> | null | undefined): boolean => work?.state === 'asked' || work?.state === 'running';
/** Asked often while something long goes on, and now and then otherwise: lag moves. */
const every = (busy: boolean): number => (busy ? 1_000 : 5_000);

export const installationHealthQuery = queryOptions({
  queryKey: ['installation', 'health'],
  queryFn: readHealth,
  refetchInterval: ({ state }) => every(state.data?.rebuilds.some(isUnderWay) === true),
});

export const backupsQuery = queryOptions({
  queryKey: ['installation', 'backups'],
  queryFn: readBackups,
  refetchInterval: ({ state }) => (isUnderWay(state.data?.work) ? every(true) : false),
});

export const rebuildView = (view: string) => answer(api.POST('/api/v1/installation/views/{view}/rebuild', { params: { path: { view } } }));
export const startBackup = () => answer(api.POST('/api/v1/installation/backups'));

const readAlerts = async () => (await answer(api.GET('/api/v1/installation/alerts'))).alerts;
export type InstallationAlert = Awaited<ReturnType<typeof readAlerts>>[number];
/** What is mended leaves by itself: asked again now and then. */
export const installationAlertsQuery = queryOptions({ queryKey: ['installation', 'alerts'], queryFn: readAlerts, refetchInterval: every(false) });
export const acknowledgeInstallationAlert = (alertId: string) => answer(api.POST('/api/v1/installation/alerts/{alertId}/acknowledgement', { params: { path: { alertId } } }));
export const snoozeInstallationAlert = (alertId: string, days: number) => answer(api.POST('/api/v1/installation/alerts/{alertId}/snooze', { params: { path: { alertId } }, body: { days } }));
