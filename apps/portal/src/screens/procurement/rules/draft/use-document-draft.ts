import { useState } from 'react';
import { at, changesOf, withAt, type Change, type Json, type Path } from './json-document';

/** Written at once and whole, so that a page that is left in the next moment has lost nothing. A browser that keeps nothing has nothing to recall. */
const kept = {
  read: (key: string): Json | undefined => {
    try {
      const text = localStorage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as Json);
    } catch {
      return undefined;
    }
  },
  write: (key: string, document: Json | undefined): void => {
    try {
      if (document === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(document));
    } catch {
      // Forbidden by the browser or out of room: what is written stays on the page until it is left.
    }
  },
};

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

/** A new version of a document as it is being written: kept on this device on every change, until it is sent or discarded. `name` is its own for each person. */
export function useDocumentDraft(name: string, base: Json, beginning: Json): DocumentDraft {
  const key = `greengate.rules.${name}`;
  const [found] = useState(() => kept.read(key));
  const [recalled, setRecalled] = useState(found !== undefined);
  const [document, setDocument] = useState<Json>(found ?? beginning);
  const hold = (next: Json): void => {
    setDocument(next);
    kept.write(key, next);
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
      kept.write(key, undefined);
      setRecalled(false);
      setDocument(beginning);
    },
  };
}
