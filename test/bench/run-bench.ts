// Child of main: runs one bench file and sends its figures to the parent.
import type { Figure } from './report';

type Bench = { readonly run: (report: (name: string, ratio: number, detail: string) => void) => Promise<void> };

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('which bench?');
  const { run } = (await import(file)) as Bench;
  await run((name, ratio, detail) => process.send?.({ name, ratio, detail } satisfies Figure));
}

// Never outlives the parent that asked.
process.on('disconnect', () => process.exit(1));

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
