import { RejectedError, type CommandDefinition, type InputOf, type OutputOf, type UploadedFile } from '@greengate/kernel';
import { handleCommand, type CommandBinding, type CommandOutcome, type MessageContext, type Services } from './context';

/** A command whose definition says `upload`: the file has arrived whole, within its limit; what it is remains to be judged by its content. */
export const handleFileCommand = <D extends CommandDefinition>(
  definition: D,
  execute: (input: InputOf<D>, file: UploadedFile, context: MessageContext, services: Services) => Promise<CommandOutcome<OutputOf<D>>>,
): CommandBinding => {
  if (definition.upload === undefined) throw new Error(`${definition.name} takes no file: its definition lacks \`upload\``);
  return handleCommand(definition, async (input, context, services) => {
    if (context.file === undefined) throw new RejectedError({ code: 'file.missing', facts: {} });
    return execute(input, context.file, context, services);
  });
};
