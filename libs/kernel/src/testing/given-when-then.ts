import { canonicalJson } from '../canonical-json';
import { fold, type Decider } from '../decider';
import type { EventOf } from '../events';
import type { ProblemCode } from '../problem-codes';

const plain = (value: unknown): unknown => JSON.parse(canonicalJson(value));

function same(actual: unknown, expected: unknown, what: string): void {
  const left = canonicalJson(actual);
  const right = canonicalJson(expected);
  if (left !== right) {
    throw new Error(`${what}\nexpected: ${JSON.stringify(plain(expected), null, 2)}\nactual:   ${JSON.stringify(plain(actual), null, 2)}`);
  }
}

/**
 * Given the events so far, when a command comes, then exactly these events follow, in this order; or nothing; or a rejection with this code.
 */
export function specification<Command, State, Event extends EventOf>(decider: Decider<Command, State, Event>) {
  return {
    given: (...events: readonly Event[]) => ({
      when: (command: Command) => {
        const result = decider.decide(command, fold(decider, events));
        const decided = () => {
          if (!result.ok) throw new Error(`rejected with ${result.error.code} ${JSON.stringify(result.error.facts)}`);
          return result.value;
        };
        return {
          then: (...expected: readonly Event[]) => same(decided(), expected, 'other events were decided'),
          thenNothing: () => same(decided(), [], 'events were decided'),
          thenRejected: (code: ProblemCode) => same(result.ok ? result.value : result.error.code, code, 'another outcome was decided'),
        };
      },
    }),
  };
}
