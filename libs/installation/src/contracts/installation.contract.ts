import { day, defineCommand, defineQuery, instant, type Access } from '@greengate/kernel';
import { z } from 'zod';

/** Administrators of the organisation that keeps this installation, and nobody else. */
const keepers: Access = { administrator: 'installation' };

const cause = z.strictObject({ error: z.string(), type: z.string().optional(), eventId: z.string().optional(), position: z.string().optional() });

/** Something long that was asked for. `done` of `total`: of a rebuild in the unit of the log, of a backup in that of its phase. */
export const workView = z.strictObject({
  workId: z.string(),
  subject: z.string().nullable(),
  state: z.enum(['asked', 'running', 'done', 'failed']),
  askedAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  phase: z.enum(['events', 'operations', 'evidence', 'checking', 'restoring']).nullable(),
  done: z.number(),
  total: z.number().nullable(),
  cause: cause.nullable(),
});
export type WorkView = z.infer<typeof workView>;

export const getInstallationHealth = defineQuery('installation.GetHealth', {
  route: { method: 'GET', path: '/installation/health' },
  summary: { en: 'Every view, process and timer of the installation, and rebuilds', 'zh-CN': '整套系统的各视图、流程与定时器，以及重建进度' },
  access: keepers,
  input: z.strictObject({}),
  output: z.strictObject({
    /** What positions, lag and progress count. */
    unit: z.enum(['events', 'bytes']),
    processes: z.array(z.strictObject({ processId: z.string(), roles: z.array(z.string()), startedAt: instant, at: instant, silent: z.boolean() })),
    parts: z.array(
      z.strictObject({
        kind: z.enum(['projection', 'process', 'timer']),
        name: z.string(),
        version: z.number().nullable(),
        state: z.enum(['starting', 'catching-up', 'live', 'faulted', 'standby', 'lost', 'stopped', 'nobody']),
        position: z.string().nullable(),
        lag: z.number().nullable(),
        retrying: z.boolean(),
        cause: cause.nullable(),
      }),
    ),
    /** The last one of each view. */
    rebuilds: z.array(workView),
  }),
  views: [],
});

/** The same view again while it is being rebuilt: the rebuild under way is answered. */
export const rebuildView = defineCommand('installation.RebuildView', {
  route: { method: 'POST', path: '/installation/views/:view/rebuild' },
  summary: { en: 'Build a view anew beside the one that is read, then switch', 'zh-CN': '在现用视图旁重新构建视图，完成后切换' },
  access: keepers,
  input: z.strictObject({ view: z.string().min(1).max(100) }),
  output: workView,
});

export const listBackups = defineQuery('installation.ListBackups', {
  route: { method: 'GET', path: '/installation/backups' },
  summary: { en: 'Backups of the embedded stores, and the one under way', 'zh-CN': '内置存储的备份及正在进行的备份' },
  access: keepers,
  input: z.strictObject({}),
  output: z.strictObject({
    /** False: a store is a server's, and so is its backup. */
    embedded: z.boolean(),
    folder: z.string().nullable(),
    backups: z.array(
      z.strictObject({
        name: z.string(),
        startedAt: instant,
        finishedAt: instant,
        bytes: z.number(),
        events: z.number(),
        files: z.number(),
        digest: z.string(),
        /** Evidence that the store itself had lost. */
        missing: z.number(),
        restored: z.strictObject({ at: instant, passed: z.boolean(), cause: z.string().nullable() }).nullable(),
      }),
    ),
    work: workView.nullable(),
  }),
  views: [],
});

/** Where to is set by whoever runs the server, never by who asks. While one is under way, that one is answered. */
export const startBackup = defineCommand('installation.StartBackup', {
  route: { method: 'POST', path: '/installation/backups' },
  summary: { en: 'Back up the embedded stores and try the backup', 'zh-CN': '备份内置存储并试恢复' },
  access: keepers,
  input: z.strictObject({}),
  output: workView,
});

const alertId = z.string().min(1).max(200);
export const installationAlert = z.strictObject({
  alertId,
  kind: z.enum(['stopped', 'rebuild-failed', 'backup-failed', 'no-backup']),
  subject: z.string().nullable(),
  cause: cause.nullable(),
  state: z.enum(['new', 'acknowledged', 'snoozed']),
  /** Who took it; `until`: the day, in UTC, on which it comes back. */
  handled: z.strictObject({ at: instant, by: z.string(), until: day.nullable() }).nullable(),
});

/** What is mended leaves by itself, with what was taken about it: a part that stops again is a new matter. */
export const listInstallationAlerts = defineQuery('installation.ListAlerts', {
  route: { method: 'GET', path: '/installation/alerts' },
  summary: { en: 'What about the installation needs a person, and who took it', 'zh-CN': '系统中需要人处理的事项及由谁接手' },
  access: keepers,
  input: z.strictObject({}),
  output: z.strictObject({ alerts: z.array(installationAlert) }),
  views: [],
});

/** For all administrators of the installation: they see that somebody has taken it. */
export const acknowledgeInstallationAlert = defineCommand('installation.AcknowledgeAlert', {
  route: { method: 'POST', path: '/installation/alerts/:alertId/acknowledgement' },
  summary: { en: 'Acknowledge an alert of the installation', 'zh-CN': '确认系统提醒' },
  access: keepers,
  input: z.strictObject({ alertId }),
  output: installationAlert,
});

export const snoozeInstallationAlert = defineCommand('installation.SnoozeAlert', {
  route: { method: 'POST', path: '/installation/alerts/:alertId/snooze' },
  summary: { en: 'Put an alert of the installation off for some days', 'zh-CN': '将系统提醒推迟若干天' },
  access: keepers,
  input: z.strictObject({ alertId, days: z.number().int().min(1).max(90) }),
  output: installationAlert,
});
