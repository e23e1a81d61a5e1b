import { randomBytes } from 'node:crypto';
import { registerOrganisation } from '@greengate/identity/contracts';
import { deterministicId, newId, say, systemActor } from '@greengate/kernel';
import type { Environment } from '../environment';
import { withApplication } from '../open-application';
import { told } from '../terminal/told';

export interface InitOptions {
  readonly organisation: string;
  readonly person: string;
  readonly email: string;
}

const importer = { actor: systemActor('greengate init'), language: 'en' as const };

/** The first buyer organisation and its administrator in empty stores, with a password that is shown once. Refuses where anything is recorded. */
export const initCommand = ({ organisation, person, email }: InitOptions, environment: Environment): Promise<number> =>
  withApplication(environment, async ({ gateway, services }) => {
    const { language, json, out } = environment;
    const [first] = (await services.eventStore.readAll({ limit: 1 })).events;
    if (first !== undefined) {
      out(`${told.initNotEmpty[language]}\n`);
      return 1;
    }
    const password = randomBytes(15).toString('base64url');
    const input = { name: organisation, kind: 'buyer' as const, firstUser: { email, name: person, password } };
    const { output } = await gateway.send(registerOrganisation, input, { ...importer, language, commandId: deterministicId('greengate init'), correlationId: newId() });
    if (json) out(`${JSON.stringify({ ...output, password }, null, 2)}\n`);
    else out(`${say(told.initDone, language, { organisation, email, password })}\n`);
    return 0;
  });
