import { say } from '@greengate/kernel';
import { contexts } from '../../../contexts';
import type { Environment } from '../environment';
import { withApplication } from '../open-application';
import { serverAt } from '../server-at';
import { CliError } from '../terminal/failure';
import { progressOf } from '../terminal/progress';
import { told } from '../terminal/told';

const viewNames = contexts.flatMap(({ projections }) => projections.map(({ name }) => name));

function chosen(view: string | undefined, { language }: Environment): readonly string[] {
  if (view === undefined) return viewNames;
  if (!viewNames.includes(view)) throw new CliError(say(told.viewUnknown, language, { value: view }), say(told.kindKnown, language, { known: viewNames.join(', ') }));
  return [view];
}

/** Views built anew from the log, beside those that serve. */
export const rebuildCommand = (view: string | undefined, environment: Environment): Promise<number> => {
  const { language, json, out } = environment;
  const names = chosen(view, environment);
  return withApplication(
    environment,
    async (application) => {
      const address = await serverAt(application.config);
      if (address !== undefined) throw new CliError(say(told.serverRuns, language, { address }), told.serverRunsRemedy[language]);
      const built: { view: string; collection: string }[] = [];
      for (const name of names) {
        const progress = progressOf(environment, name);
        const { collection } = await application.subscriptions.rebuild(name, ({ position, head }) => progress.update(Number(position), Number(head)));
        progress.stop();
        built.push({ view: name, collection });
        if (!json) out(`${say(told.rebuilt, language, { view: name, collection })}\n`);
      }
      if (json) out(`${JSON.stringify({ rebuilt: built }, null, 2)}\n`);
      return 0;
    },
    { projector: true },
  );
};

/** Views rebuilt from zero in scratch stores and compared with those that serve. Works beside a running server. Exit code 1 when one differs. */
export const verifyCommand = (view: string | undefined, environment: Environment): Promise<number> => {
  const { language, json, out } = environment;
  const names = chosen(view, environment);
  return withApplication(
    environment,
    async ({ subscriptions }) => {
      const bars = new Map(names.map((name) => [name, progressOf(environment, name)]));
      const verified = await subscriptions.verify(names, { onProgress: (name, { position, head }) => bars.get(name)?.update(Number(position), Number(head)) });
      for (const bar of bars.values()) bar.stop();
      const equal = verified.every((one) => one.equal);
      if (json) out(`${JSON.stringify({ equal, views: verified }, null, 2)}\n`);
      else {
        for (const { view: name, documents, position, digestLive, equal: same, firstDifference } of verified) {
          out(`${say(same ? told.verifyEqual : told.verifyDiffers, language, { view: name, documents, position: Number(position), digest: digestLive.slice(0, 16), id: firstDifference?.id ?? '' })}\n`);
        }
        if (equal) out(`${say(told.verifyAll, language, { count: verified.length })}\n`);
      }
      return equal ? 0 : 1;
    },
    { projector: true },
  );
};
