import type { StoredEvent } from '@greengate/event-store';
import { differences, faultsOfLog, faultsOfMessages, type Contents } from './scenario/digest';

/** The checks at the end of each story, on what they must find. */
const event = (id: string, stream: string, revision: number, causation: string): StoredEvent =>
  ({ id, stream, revision, position: String(revision + 1).padStart(20, '0'), type: 'suppliers.EnrolmentEnded', data: { programmeId: 'p', supplierId: 's' }, metadata: { $causationId: causation } }) as unknown as StoredEvent;
const log = [event('a', 'x-1', 0, 'first'), event('b', 'x-1', 1, 'second')];
const acknowledged = [{ commandId: 'first', command: 'do', position: log[0]?.position ?? '' }, { commandId: 'second', command: 'do', position: log[1]?.position ?? '' }];
const contents = (views: Readonly<Record<string, string>>): Contents => ({ views, documents: Object.fromEntries(Object.entries(views).map(([view, text]) => [view, { one: text }])), log: [] });

describe('a story that went wrong is told', () => {
  it('nothing, when nothing did', () => {
    expect(faultsOfLog(log, acknowledged)).toEqual([]);
    expect(differences(contents({ list: 'same' }), contents({ list: 'same' }))).toEqual([]);
  });

  it('a fact that was acknowledged and is lost', () => {
    expect(faultsOfLog(log.slice(0, 1), acknowledged)).toEqual(['do second was acknowledged and left nothing']);
  });

  it('a fact that is there twice, and a gap', () => {
    expect(faultsOfLog([...log, event('b', 'x-1', 2, 'second')], acknowledged)).toEqual(['event b is there twice']);
    expect(faultsOfLog([...log, event('c', 'x-1', 3, 'third')], acknowledged)).toEqual(['stream x-1 goes from 1 to 3']);
  });

  it('a view that holds something else', () => {
    expect(differences(contents({ list: 'one thing' }), contents({ list: 'another' }))).toEqual([expect.stringContaining('list: 1 differ, e.g. one')]);
  });

  it('a fact that never left for Kafka', () => {
    expect(faultsOfMessages(log, [])).toEqual(['a', 'b'].map((id) => `suppliers.EnrolmentEnded ${id} never left as com.greengate.suppliers.enrolment-ended.v1`));
  });
});
