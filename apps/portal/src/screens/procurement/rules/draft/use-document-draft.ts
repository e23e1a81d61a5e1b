import { useEffect, useRef, useState } from 'react';
import { keepWork, workOf } from '../../../../drafts/device-copy';
import { at, changesOf, withAt, type Change, type Json, type Path } from './json-document';

/** After the last key. */
const keepPause = 400;

export interface DocumentDraft {
  /** What it is compared with. */
  readonly base: Json;
  readonly document: Json;
  readonly changes: readonly Change[];
  /** It was left unfinished on this device before, and is taken up again. */
  readonly recalled: boolean;
  readonly put: (path: Path, value: Json | undefined) => void;
  /** One place as it is in the base. */
  readonly reset: (path: Path) => void;
  readonly replace: (document: Json) => void;
  /** Begins anew from the base; what this device kept is forgotten. */
  readonly discard: () => void;
}

/** A new version of a document as it is being written: kept on this device on every change, until it is sent or discarded. Undefined until it is known what was kept. */
export function useDocumentDraft(key: string, base: Json, beginning: Json): DocumentDraft | undefined {
  const [document, setDocument] = useState<Json>();
  const [recalled, setRecalled] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unkept = useRef<Json>(undefined);
  useEffect(() => {
    void workOf(key)
      // A browser that keeps nothing has nothing to recall.
      .catch(() => undefined)
      .then((kept) => {
        setRecalled(kept !== undefined);
        setDocument((kept as Json | undefined) ?? beginning);
      });
    const keepNow = (): void => {
      clearTimeout(timer.current);
      if (unkept.current !== undefined) void keepWork(key, unkept.current);
      unkept.current = undefined;
    };
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [key]);
  if (document === undefined) return undefined;
  const hold = (next: Json): void => {
    setDocument(next);
    unkept.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void keepWork(key, next);
      unkept.current = undefined;
    }, keepPause);
  };
  return {
    base,
    document,
    recalled,
    changes: changesOf(base, document),
    put: (path, value) => hold(withAt(document, path, value)),
    reset: (path) => hold(withAt(document, path, at(base, path))),
    replace: hold,
    discard: () => {
      clearTimeout(timer.current);
      unkept.current = undefined;
      void keepWork(key, undefined);
      setRecalled(false);
      setDocument(beginning);
    },
  };
}
