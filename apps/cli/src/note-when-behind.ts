import { say } from '@greengate/kernel';
import type { Answer, GreengateApplication } from '@greengate/platform';
import type { Environment } from './environment';
import { told } from './terminal/told';

/** Says on standard error when the views that were read do not include everything recorded. */
export async function noteWhenBehind({ services }: GreengateApplication, answer: Pick<Answer, 'position'>, { language, err }: Environment): Promise<void> {
  const head = Number(await services.eventStore.head());
  const position = Number(answer.position ?? head);
  if (position < head) err(`${say(told.behind, language, { position, head })}\n`);
}
