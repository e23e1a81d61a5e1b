import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { draftQuery, saveAnswers, submitDraft, type Draft, type Entered } from '../api/drafts';
import { isProblem, type Problem } from '../api/problem';
import { forgetPending, keepPending, pendingOf, type Pending } from './device-copy';
import { mergeAnswers, withoutRemoved } from './merge-answers';

/** After the last key. */
const savePause = 2_000;
/** Sooner where the browser has a connection: then it is the server, or a worker that has not noticed yet. */
const tryAgain = (): number => (navigator.onLine ? 2_000 : 10_000);

export type Saving = { readonly state: 'saved'; readonly at: string | undefined } | { readonly state: 'unsaved' } | { readonly state: 'saving' } | { readonly state: 'offline' } | { readonly state: 'conflict'; readonly problem: Problem } | { readonly state: 'refused'; readonly problem: Problem };

export interface DraftInHand {
  readonly draft: Draft;
  /** With what this device has typed on top. */
  readonly answers: Entered;
  /** What this device has typed and the server does not have yet. */
  readonly mine: Entered;
  readonly saving: Saving;
  /** Changes answers: on this device at once, with the server two seconds after the last key. */
  readonly change: (answers: Entered) => void;
  /** Saves now. True when everything is with the server. */
  readonly flush: () => Promise<boolean>;
  /** After a conflict: one's own answers over the newer ones, or the newer ones. */
  readonly resolve: (whose: 'mine' | 'theirs') => Promise<void>;
  /** "Submit" was pressed without a connection: it goes out, once, when there is one again. */
  readonly waiting: boolean;
  /** The disclosure that a waiting submission became. */
  readonly submitted: string | undefined;
  /** The disclosure; undefined when it waits for the connection, or when the last answers could not be saved. */
  readonly submit: () => Promise<string | undefined>;
}

const nothing: Entered = {};
const isOffline = (error: unknown): boolean => isProblem(error) && (error.status === 0 || error.status >= 502);

/** A guided inventory as it is filled in: nothing typed is lost, on any device, with or without a connection. */
export function useDraft(supplierId: string, draftId: string): { query: ReturnType<typeof useQuery<Draft>>; hand: DraftInHand | undefined } {
  const client = useQueryClient();
  const query = useQuery(draftQuery(supplierId, draftId));
  const [pending, setPending] = useState<Pending>({ answers: nothing, basedOn: undefined });
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: undefined });
  // A field takes its first value from the answers: what this device kept must be among them by then.
  const [recalled, setRecalled] = useState(false);
  const [submitted, setSubmitted] = useState<string>();
  const held = useRef(pending);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(undefined);
  const settling = useRef<Promise<void>>(undefined);
  const cutOff = useRef(false);

  const hold = useCallback(
    (next: Pending) => {
      held.current = next;
      setPending(next);
      void (Object.keys(next.answers).length === 0 && next.submit !== true ? forgetPending(draftId) : keepPending(draftId, next));
    },
    [draftId],
  );

  const send = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const { answers, basedOn } = held.current;
    if (Object.keys(answers).length === 0) return true;
    setSaving({ state: 'saving' });
    cutOff.current = false;
    try {
      const { data } = await saveAnswers(supplierId, draftId, answers, basedOn);
      // What was typed meanwhile waits for the next round.
      const later = held.current.answers === answers ? nothing : held.current.answers;
      await client.invalidateQueries({ queryKey: draftQuery(supplierId, draftId).queryKey });
      hold({ ...held.current, answers: later, basedOn: data.revision });
      setSaving({ state: 'saved', at: new Date().toISOString() });
      return later === nothing;
    } catch (error) {
      if (isOffline(error)) {
        cutOff.current = true;
        setSaving({ state: 'offline' });
        timer.current = setTimeout(() => void settleRef.current(), tryAgain());
      } else if (isProblem(error)) {
        const conflict = error.status === 409 || error.status === 412;
        // So that what somebody else saved can be shown beside one's own.
        if (conflict) await client.invalidateQueries({ queryKey: draftQuery(supplierId, draftId).queryKey });
        setSaving({ state: conflict ? 'conflict' : 'refused', problem: error });
      } else throw error;
      return false;
    }
  }, [client, draftId, hold, supplierId]);

  /** One save after the other: a second one waits for the first. */
  const flush = useCallback(async (): Promise<boolean> => {
    await running.current?.catch(() => false);
    const now = send();
    running.current = now;
    return now;
  }, [send]);

  /** What was typed, and then what was submitted without a connection: the key of the request makes it one submission however often it is sent. */
  const settleOnce = useCallback(async (): Promise<void> => {
    const saved = await flush();
    if (held.current.submit !== true) return;
    if (!saved) {
      // What stands with the server is not what was submitted: the person looks at it and submits again.
      if (!cutOff.current) hold({ ...held.current, submit: false });
      return;
    }
    try {
      const { disclosureId } = await submitDraft(supplierId, draftId);
      hold({ answers: nothing, basedOn: undefined });
      setSubmitted(disclosureId);
      void client.invalidateQueries();
    } catch (error) {
      if (isOffline(error)) {
        setSaving({ state: 'offline' });
        timer.current = setTimeout(() => void settleRef.current(), tryAgain());
      } else if (isProblem(error)) {
        hold({ ...held.current, submit: false });
        setSaving({ state: 'refused', problem: error });
      } else throw error;
    }
  }, [client, draftId, flush, hold, supplierId]);
  /** The connection may come back while it is being tried: one round at a time. */
  const settle = useCallback(async (): Promise<void> => {
    settling.current ??= settleOnce().finally(() => {
      settling.current = undefined;
    });
    return settling.current;
  }, [settleOnce]);
  const settleRef = useRef(settle);
  settleRef.current = settle;

  useEffect(() => {
    void pendingOf(draftId)
      // A browser that keeps nothing has nothing to recall.
      .catch(() => undefined)
      .then((kept) => {
        if (kept !== undefined) {
          held.current = kept;
          setPending(kept);
        }
        setRecalled(true);
        if (kept !== undefined) void settleRef.current();
      });
    const online = (): void => void settleRef.current();
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
      clearTimeout(timer.current);
    };
  }, [client, draftId, supplierId]);

  const draft = query.data;
  const answers = useMemo(() => withoutRemoved(mergeAnswers((draft?.answers ?? nothing) as Entered, pending.answers)), [draft, pending]);
  if (draft === undefined || !recalled) return { query, hand: undefined };
  return {
    query,
    hand: {
      draft,
      answers,
      mine: pending.answers,
      saving,
      change: (changed) => {
        hold({ ...held.current, answers: mergeAnswers(held.current.answers, changed), basedOn: held.current.basedOn ?? draft.revision });
        setSaving({ state: 'unsaved' });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void flush(), savePause);
      },
      flush,
      resolve: async (whose) => {
        await client.invalidateQueries({ queryKey: draftQuery(supplierId, draftId).queryKey });
        const newest = client.getQueryData(draftQuery(supplierId, draftId).queryKey)?.revision;
        hold(whose === 'mine' ? { ...held.current, basedOn: newest } : { answers: nothing, basedOn: newest });
        setSaving({ state: 'saved', at: undefined });
        if (whose === 'mine') await flush();
      },
      waiting: pending.submit === true,
      submitted,
      submit: async () => {
        if (!(await flush())) {
          if (cutOff.current) hold({ ...held.current, submit: true });
          return undefined;
        }
        try {
          const { disclosureId } = await submitDraft(supplierId, draftId);
          await forgetPending(draftId);
          void client.invalidateQueries();
          return disclosureId;
        } catch (error) {
          if (!isOffline(error)) throw error;
          hold({ ...held.current, submit: true });
          setSaving({ state: 'offline' });
          timer.current = setTimeout(() => void settleRef.current(), tryAgain());
          return undefined;
        }
      },
    },
  };
}
