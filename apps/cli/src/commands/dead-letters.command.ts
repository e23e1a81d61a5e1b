import { say } from '@greengate/kernel';
import { listDeadLetters, MessagingUnavailableError, openInboxRecords, openKafkaMessaging, replayOf, type ListedDeadLetter, type Messaging } from '@greengate/messaging';
import { readConfig } from '@greengate/platform';
import type { Environment } from '../environment';
import { withApplication } from '../open-application';
import { CliError } from '../terminal/failure';
import { table } from '../terminal/table';
import { messaging as told } from '../terminal/told-messages';

/** More than anybody reads; the topic forgets in time. */
const most = 10_000;

/** The dead letters of the installation's own Kafka, with what was carried out since. @throws CliError */
async function withDeadLetters<Result>(environment: Environment, work: (letters: readonly ListedDeadLetter[], messaging: Messaging) => Promise<Result>): Promise<Result> {
  const { language, root, variables, version } = environment;
  const { messaging: engine } = readConfig(variables, { directory: root, build: version });
  if (engine === undefined) throw new CliError(told.off[language], told.offRemedy[language]);
  return withApplication(environment, async ({ services }) => {
    const messaging = openKafkaMessaging({ url: engine.url() });
    try {
      const records = await openInboxRecords(services.operations, () => services.clock.now());
      return await work(await listDeadLetters(messaging, records, most), messaging);
    } catch (error) {
      if (error instanceof MessagingUnavailableError) throw new CliError(say(told.away, language, { brokers: engine.shown, reason: error.message }), told.awayRemedy[language]);
      throw error;
    } finally {
      await messaging.close();
    }
  });
}

export const listDeadLettersCommand = (options: { readonly all?: boolean }, environment: Environment): Promise<number> =>
  withDeadLetters(environment, async (letters) => {
    const { language, json, out } = environment;
    const shown = letters.filter(({ settled }) => options.all === true || !settled);
    if (json) out(`${JSON.stringify({ deadLetters: shown }, null, 2)}\n`);
    else if (shown.length === 0) out(`${told.none[language]}\n`);
    else {
      const columns = [{ title: told.id[language] }, { title: told.sent[language] }, { title: told.topic[language] }, { title: told.source[language] }, { title: told.messageId[language] }, { title: told.settled[language] }, { title: told.reason[language] }];
      const why = ({ reason: { code, what, remedy, fields } }: ListedDeadLetter): string => [`${code}: ${what[language]} ${remedy[language]}`, ...fields.map((field) => `${field.field}: ${field.what[language]}`)].join(' ');
      out(table(columns, shown.map((letter) => [letter.deadLetterId, letter.time.slice(0, 19), letter.original.topic, letter.original.source ?? '', letter.original.id ?? '', letter.settled ? told.yes[language] : '', why(letter)])));
    }
    return 0;
  });

/** Sends the originals again; whatever they were refused for is judged anew, by whoever runs the inbox. Exit code 1 when one cannot be sent. */
export const replayDeadLettersCommand = (ids: readonly string[], environment: Environment): Promise<number> =>
  withDeadLetters(environment, async (letters, messaging) => {
    const { language, json, out, err } = environment;
    const unknown = ids.find((id) => !letters.some(({ deadLetterId }) => deadLetterId === id));
    if (unknown !== undefined) throw new CliError(say(told.unknownId, language, { id: unknown }));
    const chosen = ids.length === 0 ? letters.filter(({ settled }) => !settled) : letters.filter(({ deadLetterId }) => ids.includes(deadLetterId));
    const replayable = chosen.flatMap((letter) => {
      const message = replayOf(letter);
      if (message === undefined) err(`${say(told.cannot, language, { id: letter.deadLetterId, topic: letter.original.topic, partition: letter.original.partition, offset: letter.original.offset })}\n`);
      return message === undefined ? [] : [message];
    });
    if (replayable.length > 0) await messaging.publish(replayable);
    if (json) out(`${JSON.stringify({ replayed: replayable.length, left: chosen.length - replayable.length })}\n`);
    else out(`${say(told.replayed, language, { count: replayable.length })}\n`);
    return replayable.length === chosen.length ? 0 : 1;
  });
