import { unwrap, type InputOf } from '@greengate/kernel';
import { handleCommand, handleQuery, type CommandBinding, type MessageContext, type QueryBinding, type Services } from '@greengate/platform';
import { correctSpend, recordSpend, withdrawSpend } from '../contracts/spend.commands';
import { getSpendOfSupplier, listSpend } from '../contracts/spend.queries';
import { purchasingEvents } from '../domain/purchasing.events';
import { spendDecider, spendStream, type SpendCommand } from '../domain/spend.decider';
import type { SpendBySupplier, SpendFigure } from '../projections/spend-by-supplier.projection';
import { mustTakePart } from './must-take-part';

async function run(command: SpendCommand, context: MessageContext, services: Services) {
  await mustTakePart(command, services);
  const { programmeId, supplierId, year, money } = command;
  const decided = await services.decider.run({
    stream: spendStream(command),
    decider: spendDecider,
    definitions: purchasingEvents,
    command,
    meta: context.meta,
    ...(context.expected === undefined ? {} : { expected: context.expected }),
  });
  const { revision, position } = unwrap(decided);
  return { output: { programmeId, supplierId, year, money }, revision, position };
}

export const spendCommands: readonly CommandBinding[] = [
  handleCommand(recordSpend, (input, context, services) => run({ ...input, type: 'record', now: context.meta.occurredAt }, context, services)),
  handleCommand(withdrawSpend, (input, context, services) => run({ ...input, type: 'withdraw', now: context.meta.occurredAt }, context, services)),
  handleCommand(correctSpend, (input, context, services) => run({ ...input, type: 'correct', now: context.meta.occurredAt }, context, services)),
];

const shown = (figures: readonly SpendFigure[]) => figures.map((figure) => ({ ...figure, corrections: [...figure.corrections] }));
const idOf = ({ programmeId, supplierId }: InputOf<typeof getSpendOfSupplier>): string => `${programmeId}.${supplierId}`;

export const spendQueries: readonly QueryBinding[] = [
  handleQuery(getSpendOfSupplier, async (input, _context, { views }) => {
    const found = await views.get<SpendBySupplier>('spend_by_supplier', idOf(input));
    return { programmeId: input.programmeId, supplierId: input.supplierId, figures: shown(found?.view.figures ?? []) };
  }),
  handleQuery(listSpend, async ({ programmeId, limit, cursor }, _context, { views }) => {
    const page = await views.find<SpendBySupplier>('spend_by_supplier', {
      filter: { programmeId },
      sort: { field: 'supplierId', direction: 'ascending' },
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const suppliers = page.documents.map(({ view }) => ({ supplierId: view.supplierId, figures: shown(view.figures) }));
    return { suppliers, ...(page.next === undefined ? {} : { next: page.next }) };
  }),
];
