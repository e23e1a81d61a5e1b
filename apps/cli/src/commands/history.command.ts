import { say } from '@greengate/kernel';
import { getTierHistory } from '@greengate/programmes/contracts';
import type { Environment } from '../environment';
import { findProgramme } from '../find-programme';
import { operator, supplierOf } from '../find-supplier';
import { noteWhenBehind } from '../note-when-behind';
import { withApplication } from '../open-application';
import { table } from '../terminal/table';
import { told } from '../terminal/told';

/** Tiers over time; with `--on`, the tier of that day on both clocks. */
export const historyCommand = (reference: string, options: { readonly programme?: string; readonly on?: string }, environment: Environment): Promise<number> =>
  withApplication(environment, async (application) => {
    const { language, json, out } = environment;
    const { programmeId } = await findProgramme(application, options.programme, environment);
    const supplierId = await supplierOf(application, programmeId, reference, environment);
    const input = { programmeId, supplierId, ...(options.on === undefined ? {} : { on: options.on }) };
    const { output, ...answer } = await application.gateway.send(getTierHistory, input, { actor: operator, language, correlationId: 'cli' });
    await noteWhenBehind(application, answer, environment);
    if (json) {
      out(`${JSON.stringify(output, null, 2)}\n`);
      return 0;
    }
    const columns = [{ title: told.recorded[language] }, { title: told.day[language] }, { title: told.tier[language] }, { title: told.score[language], right: true }, { title: told.ruleset[language] }, { title: told.why[language] }];
    out(table(columns, output.entries.map(({ recordedAt, asOf, tier, score, rulesetId, why }) => [recordedAt.slice(0, 16), asOf, tier, score ?? '', rulesetId, why])));
    if (!output.on) return 0;
    const { day, asRecorded, asKnownNow } = output.on;
    out(`\n${say(told.onRecorded, language, { day, tier: asRecorded?.tier ?? told.none[language], why: asRecorded?.why ?? '' })}\n`);
    out(`${say(told.onKnown, language, { day, tier: asKnownNow?.tier ?? told.none[language], why: asKnownNow?.why ?? '' })}\n`);
    return 0;
  });
