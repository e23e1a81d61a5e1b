import { RejectedError, deterministicId, digestOf, ok, problemCatalogue, reject, type ProblemCode, type Rejection, type Result } from '@greengate/kernel';
import type { z } from 'zod';
import type { PlannedRow, RowTools } from '../kinds/import-kind';
import { findSupplier } from './find-supplier';
import type { ImportGateway } from './import-gateway';

export interface RowSetting {
  readonly kind: string;
  readonly programmeId: string;
  /** The one supplier that the rows are about when they do not say. */
  readonly supplierId?: string;
  readonly batch: string;
  readonly restate?: string;
}

const isCode = (message: string): message is ProblemCode => Object.hasOwn(problemCatalogue, message);

function rejectionOf(issue: z.core.$ZodIssue, input: unknown): Rejection {
  const value = issue.path.reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined), input);
  const shown = value === null || ['string', 'number', 'boolean'].includes(typeof value) ? (value as string | number | boolean | null) : null;
  return { code: isCode(issue.message) ? issue.message : 'field.invalid', facts: { field: issue.path.join('.'), value: shown, expected: issue.message } };
}

/** The tools of one row. `changed` tells afterwards whether anything new was recorded; `further` holds faults beyond the first of an input. */
export function rowTools(setting: RowSetting, planned: PlannedRow, gateway: ImportGateway): { readonly tools: RowTools; readonly outcome: { changed: boolean; further: Rejection[] } } {
  const content = digestOf(planned.wish);
  const outcome = { changed: false, further: [] as Rejection[] };
  const send: RowTools['send'] = async (definition, input, step, { subject: about, place } = {}) => {
    const valid = definition.input.safeParse(input);
    if (!valid.success) {
      const [first, ...further] = valid.error.issues.map((issue) => rejectionOf(issue, input));
      outcome.further.push(...further);
      return first ? { ok: false, error: first } : reject('validation.failed');
    }
    const subject = about === undefined ? [planned.key, content] : [about];
    let commandId = deterministicId('import', setting.kind, setting.supplierId ?? setting.programmeId, ...subject, step);
    try {
      for (;;) {
        const { output, changed } = await gateway.send(definition, valid.data as typeof input, { commandId, batch: setting.batch });
        outcome.changed ||= changed;
        // The same row again is the same command, and changes nothing; unless an undo took back what it recorded: then it is a new one.
        const undo = changed || place === undefined ? undefined : await gateway.recorded.undoOf(typeof place === 'function' ? place(output) : place, commandId);
        if (undo === undefined) return ok(output);
        commandId = deterministicId(commandId, undo);
      }
    } catch (error) {
      if (error instanceof RejectedError) return { ok: false, error: error.rejection };
      throw error;
    }
  };
  const tools: RowTools = {
    programmeId: setting.programmeId,
    batch: setting.batch,
    ...(setting.restate === undefined ? {} : { restate: setting.restate }),
    send,
    supplier: async (reference) => (reference === '' && setting.supplierId !== undefined ? ok(setting.supplierId) : findSupplier(reference, gateway.recorded)),
    liveTargets: (supplierId) => gateway.recorded.liveTargets(supplierId),
    findings: (auditId) => gateway.recorded.findings(auditId),
    refuse: (rejection): Result<never> => ({ ok: false, error: rejection }),
  };
  return { tools, outcome };
}
