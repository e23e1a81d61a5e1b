import { isForBearer, roles, type MessageDefinition, type Reach } from '@greengate/kernel';

/** What a reach means, for readers of the page; the code is `src/auth/authorise.ts`. */
const meanings: Readonly<Record<Reach, { readonly en: string; readonly 'zh-CN': string }>> = {
  'own-programme': { en: 'the programme is owned by the own organisation', 'zh-CN': '项目归本组织所有' },
  'enrolled-supplier': {
    en: 'the supplier is enrolled, with a consent in force, in a programme that the own organisation owns',
    'zh-CN': '供应商以有效授权加入本组织所有的项目',
  },
  'own-supplier': {
    en: 'the supplier belongs to the own organisation; or, for a helper, it granted this message (`helperMessages` in `libs/suppliers`)',
    'zh-CN': '供应商归属本组织；或作为协助方，供应商已就该消息授权（见 `libs/suppliers` 的 `helperMessages`）',
  },
  engaged: {
    en: 'the own organisation is engaged for the programme, or for one in which the supplier is enrolled with a consent in force; an auditor as auditor, a verifier as verifier',
    'zh-CN': '本组织受聘于该项目，或受聘于该供应商以有效授权加入的项目；审核员须以审核身份，核查员须以核查身份',
  },
  'own-organisation': { en: 'the organisation is the own one', 'zh-CN': '组织即本组织' },
  installation: { en: 'the own organisation keeps this installation: it is the buyer that was founded first', 'zh-CN': '本组织负责本系统：最先建立的采购方组织' },
  self: { en: 'about the sender alone', 'zh-CN': '仅涉及发送者本人' },
  anyone: { en: 'no id restricts it', 'zh-CN': '不受编号限制' },
};

const cell = (reach: Reach | undefined): string => reach ?? '—';

/** The authorisation matrix, from the definitions of all messages: which role may send what, and how far it reaches. */
export function authorisationPage(definitions: readonly MessageDefinition[]): string {
  const lines = [
    '# Who may do what',
    '',
    'Generated from the definitions of commands and queries by `npm run gen`; do not edit. A role that is not named for a message may not send it (403).',
    'Ids outside of its reach look as if they did not exist (404). With several roles the widest reach counts. An API key also needs the scope: the message, or `context.*`.',
    '',
    '| reach | meaning | 含义 |',
    '|---|---|---|',
    ...Object.entries(meanings).map(([reach, meaning]) => `| ${reach} | ${meaning.en} | ${meaning['zh-CN']} |`),
    '',
    `| message | ${roles.join(' | ')} |`,
    `|---|${roles.map(() => '---|').join('')}`,
    ...[...definitions]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((message) => ({ ...message, sort: isForBearer(message) ? `${message.kind}, for whoever holds its token, 凭令牌` : message.kind }))
      .map(({ name, access, sort }) => `| \`${name}\` (${sort}) | ${roles.map((role) => cell(access[role])).join(' | ')} |`),
  ];
  return `${lines.join('\n')}\n`;
}
