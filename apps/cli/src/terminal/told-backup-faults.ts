import type { BackupError, BackupFault } from '@greengate/backup';
import { say, type Sentence } from '@greengate/kernel';
import type { Environment } from '../environment';
import { CliError } from './failure';

const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });

const faults: Readonly<Record<BackupFault, { readonly what: Sentence; readonly remedy: Sentence }>> = {
  unfinished: { what: s('{folder} holds no finished backup (no manifest.json).', '{folder} 中没有已完成的备份（缺少 manifest.json）。'), remedy: s('Name the folder of a backup that ended with success.', '请指定已成功完成的备份文件夹。') },
  damaged: { what: s('The backup in {folder} is damaged: {what}. Nothing was put into place.', '{folder} 中的备份已损坏：{what}。未恢复任何内容。'), remedy: s('Use another backup.', '请使用其他备份。') },
  'not-empty': { what: s('{place} is not empty.', '{place} 不为空。'), remedy: s('For a backup, name a new folder. For a restore, name what may be replaced, e.g. --force events,operations,evidence,views: what lies there is moved aside.', '备份请指定新文件夹；恢复请列出可替换的位置，例如 --force events,operations,evidence,views：原有内容会移至旁边。') },
  'other-key': { what: s('The backup in {folder} belongs to an installation with another vault key: sealed personal data would never open.', '{folder} 中的备份属于使用另一保险库密钥的安装：加密的个人数据将无法打开。'), remedy: s('Put the vault key of that installation into GREENGATE_SECRETS_DIR first.', '请先将该安装的保险库密钥放入 GREENGATE_SECRETS_DIR。') },
  differs: { what: s('The target holds something else as {place}. It was left as it is.', '目标中的 {place} 内容不同，未作改动。'), remedy: s('Name an empty target, or the one that this very copy was begun in.', '请指定空的目标，或此前开始复制的目标。') },
  'in-use': { what: s('{place} is open in another process.', '{place} 正被其他进程打开。'), remedy: s('Stop Greengate first.', '请先停止 Greengate。') },
};

/** In words. */
export const backupFault = ({ fault, facts }: BackupError, { language }: Environment): CliError => new CliError(say(faults[fault].what, language, facts), faults[fault].remedy[language]);
