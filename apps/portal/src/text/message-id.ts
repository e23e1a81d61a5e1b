import type admin from '../../locales/en/admin.json';
import type alerts from '../../locales/en/alerts.json';
import type auditor from '../../locales/en/auditor.json';
import type findings from '../../locales/en/findings.json';
import type kit from '../../locales/en/kit.json';
import type procurement from '../../locales/en/procurement.json';
import type rules from '../../locales/en/rules.json';
import type shell from '../../locales/en/shell.json';
import type supplier from '../../locales/en/supplier.json';

/** Every message there is: a misspelt one does not compile. */
export type MessageId = keyof typeof admin | keyof typeof alerts | keyof typeof auditor | keyof typeof findings | keyof typeof kit | keyof typeof procurement | keyof typeof rules | keyof typeof shell | keyof typeof supplier;
