import { currency, day, nonNegativeDecimal } from '@greengate/kernel';
import { z } from 'zod';
import { causeKind } from './restatement.contract';

/** The steps of the guided inventory, in their order. */
export const draftSteps = ['boundary', 'period', 'sites', 'energy', 'otherSources', 'production', 'evidence', 'check'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** "I do not know" is an answer: it is saved, its consequence is shown at once, and it never becomes a zero. */
export const unknownAnswer = z.strictObject({ unknown: z.literal(true) });
export type UnknownAnswer = z.infer<typeof unknownAnswer>;

/** Name of an entry in a list of the draft, chosen by whoever adds it: `bill-1`. With its list it is the id of a line: `electricity.bill-1`. */
export const entryKey = z.string().max(40).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'disclosures.entry-key' });
/** Of a line: its list and its key. */
const lineKey = z.string().max(60).regex(/^[a-zA-Z]+\.[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'disclosures.entry-key' });
const place = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { message: 'disclosures.place-code' });
const name = z.string().trim().min(1).max(120);
const none = ['some', 'none'] as const;

/** Fuels of the guided inventory; `other` names a fuel of the factor library. */
export const guidedFuels = ['natural-gas', 'diesel', 'gasoline', 'lpg', 'bituminous-coal', 'anthracite', 'lignite', 'coke', 'fuel-oil', 'kerosene', 'other'] as const;
export const electricityUnits = ['kWh', 'MWh', '万kWh'] as const;
export const fuelUnits = ['L', 'kg', 't', 'm³', 'Nm³', '万Nm³'] as const;

/** An answer that may be left out (not given here), unknown, or null (taken back). */
const answer = <Value extends z.ZodType>(value: Value) => z.union([value, unknownAnswer]).nullable().optional();
/** Entries by their key; each by itself may be unknown or null (removed). */
const list = <Values extends readonly [z.ZodType, ...z.ZodType[]]>(...values: Values) => z.record(entryKey, z.union([...values, unknownAnswer]).nullable()).optional();

/**
 * The answers of each step. The one difference between what comes in and what is kept is how a number is written: people write "１２８，４００", events hold "128400".
 * @param positive a decimal above zero
 * @param any a decimal of zero or more
 */
export const draftAnswersWith = <Positive extends z.ZodType<string>, Any extends z.ZodType<string>>(positive: Positive, any: Any) => {
  const site = entryKey.nullable().default(null);
  /** An amount of money instead of a quantity: an estimate, marked as one for ever. Without a price per unit it stays unknown. */
  const paid = { paid: positive, currency, price: positive.nullable().default(null) };
  const certificate = z.strictObject({ serial: z.string().trim().min(1).max(200), kwh: positive, vintage: z.number().int().min(1990).max(2100).nullable().default(null) });
  const bill = { site, unit: z.enum(electricityUnits), billFrom: day.nullable().default(null), billTo: day.nullable().default(null), green: z.union([z.literal('no'), z.strictObject({ certificates: z.array(certificate).min(1).max(200) }), unknownAnswer]).default('no') };
  const fuel = { site, fuel: z.enum(guidedFuels), other: name.nullable().default(null), use: z.enum(['stationary', 'vehicles']), unit: z.enum(fuelUnits), densityKgPerL: positive.nullable().default(null) };
  const heat = { site, carrier: z.enum(['steam', 'heat', 'cooling']), unit: z.enum(['GJ', 'MJ', 'kWh', 'MWh']) };
  return {
    boundary: z.strictObject({
      method: answer(z.enum(['operational-control', 'financial-control', 'equity-share'])),
      /** Percent of the business that counts, 0-100; under equity share alone. */
      equitySharePercent: answer(positive),
      gwpSet: answer(z.enum(['AR4', 'AR5', 'AR6'])),
    }),
    period: z.strictObject({ from: answer(day), to: answer(day) }),
    sites: z.strictObject({ sites: list(z.strictObject({ name, place })) }),
    energy: z.strictObject({
      electricityUse: answer(z.enum(none)),
      electricity: list(z.strictObject({ quantity: positive, ...bill }), z.strictObject({ ...paid, ...bill })),
      fuelUse: answer(z.enum(none)),
      fuels: list(z.strictObject({ quantity: positive, ...fuel }), z.strictObject({ ...paid, ...fuel })),
    }),
    otherSources: z.strictObject({
      refrigerantUse: answer(z.enum(none)),
      refrigerants: list(z.strictObject({ site, gas: name, kg: positive })),
      heatUse: answer(z.enum(none)),
      heat: list(z.strictObject({ quantity: positive, ...heat }), z.strictObject({ ...paid, ...heat })),
    }),
    production: z.strictObject({
      output: list(z.strictObject({ product: name, quantity: positive, unit: z.string().min(1).max(24) })),
      revenue: answer(z.strictObject({ amount: positive, currency })),
      supplierProgramme: answer(z.boolean()),
      energyManagementSystem: answer(z.boolean()),
      efficiencyImprovement: answer(any),
    }),
    /** Digests of evidence files, by line id. */
    evidence: z.strictObject({ files: z.record(lineKey, z.union([z.array(z.string().regex(/^[0-9a-f]{64}$/, { message: 'field.invalid' })).max(20), unknownAnswer]).nullable()).optional() }),
    /** "I am authorised; it is complete to my knowledge." */
    check: z.strictObject({
      confirmed: answer(z.boolean()),
      /** Of a draft that restates accepted figures: why they change. Known, or the draft cannot be sent. */
      cause: z.string().trim().min(3).max(1000).nullable().optional(),
      causeKind: causeKind.nullable().optional(),
    }),
  } as const;
};

/** As kept: numbers are exact decimals. */
export const draftAnswers = draftAnswersWith(nonNegativeDecimal, nonNegativeDecimal);
type Schemas = typeof draftAnswers;
/** Answers of one step; what is not there was not answered. */
export type DraftAnswersOf<Step extends DraftStep> = z.output<Schemas[Step]>;
/** Everything answered so far, by step. */
export type DraftAnswers = { readonly [Step in DraftStep]: DraftAnswersOf<Step> };
