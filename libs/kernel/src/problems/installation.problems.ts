import { problems } from './problem';

/** What can be refused about the installation itself. */
export const installationProblems = problems({
  'installation.backup-of-servers': {
    status: 409,
    what: { en: 'This installation keeps its facts on database servers; Greengate does not back these up.', 'zh-CN': '本系统的数据存放在数据库服务器上，Greengate 不负责其备份。' },
    remedy: { en: "Use the servers' own backups, in the order named in docs/how-to/operate.md.", 'zh-CN': '请按 docs/how-to/operate.md 所述顺序使用各服务器自带的备份。' },
  },
});
