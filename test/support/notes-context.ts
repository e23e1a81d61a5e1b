import { defineCommand, defineEvents, defineProjection, defineQuery, deterministicId, nonNegativeDecimal, never, ok, reject, RejectedError, type Decider, type EventsOf } from '@greengate/kernel';
import { decideCommand, defineContext, handleQuery } from '@greengate/platform';
import { z } from 'zod';

/** The events of a context of nothing but notes, with which to try what the platform does for every context. */
export const notesEvents = defineEvents('notes', {
  NoteWritten: { version: 1, schema: z.strictObject({ noteId: z.string(), organisationId: z.string(), text: z.string(), weight: z.string() }), says: { en: 'A note was written', 'zh-CN': '写下了一条笔记' } },
  NoteRead: { version: 1, schema: z.strictObject({ noteId: z.string() }), says: { en: 'A note was read', 'zh-CN': '读了一条笔记' } },
});
type NotesEvent = EventsOf<typeof notesEvents>;
type NotesCommand = { readonly type: 'Write'; readonly noteId: string; readonly organisationId: string; readonly text: string; readonly weight: string } | { readonly type: 'Read'; readonly noteId: string };

const decider: Decider<NotesCommand, { readonly written: boolean; readonly reads: number }, NotesEvent> = {
  initial: { written: false, reads: 0 },
  decide(command, state) {
    switch (command.type) {
      case 'Write': {
        const { type: _type, ...note } = command;
        return state.written ? reject('revision.contended') : ok([notesEvents.make.NoteWritten(note)]);
      }
      case 'Read':
        return state.written ? ok([notesEvents.make.NoteRead({ noteId: command.noteId })]) : reject('resource.not-found', { resource: 'note' });
      default:
        return never(command);
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'notes.NoteWritten':
        return { ...state, written: true };
      case 'notes.NoteRead':
        return { ...state, reads: state.reads + 1 };
      default:
        return never(event);
    }
  },
};

const noteOutput = z.strictObject({ noteId: z.string() });
export const writeNote = defineCommand('notes.WriteNote', {
  route: { method: 'POST', path: '/organisations/:organisationId/notes' },
  summary: { en: 'Write a note', 'zh-CN': '写笔记' },
  input: z.strictObject({ organisationId: z.uuid(), text: z.string().min(1).max(50), weight: nonNegativeDecimal }),
  output: noteOutput,
  access: { analyst: 'own-organisation' },
});
const readNote = defineCommand('notes.ReadNote', {
  route: { method: 'POST', path: '/notes/:noteId/read' },
  summary: { en: 'Note that a note was read', 'zh-CN': '标记笔记已读' },
  input: z.strictObject({ noteId: z.uuid() }),
  output: noteOutput,
  access: { analyst: 'anyone' },
});
const listNotes = defineQuery('notes.ListNotes', {
  route: { method: 'GET', path: '/organisations/:organisationId/notes' },
  summary: { en: 'The notes', 'zh-CN': '笔记列表' },
  input: z.strictObject({ organisationId: z.uuid(), limit: z.coerce.number().int().min(1).max(10).default(10), cursor: z.string().optional() }),
  output: z.strictObject({ items: z.array(z.strictObject({ noteId: z.string(), text: z.string() })), next: z.string().nullable() }),
  access: { analyst: 'own-organisation' },
  views: ['note_list'],
});
const breakNotes = defineQuery('notes.Break', {
  route: { method: 'GET', path: '/notes/broken' },
  summary: { en: 'Has a bug', 'zh-CN': '有缺陷' },
  input: z.strictObject({}),
  output: z.strictObject({}),
  access: { analyst: 'anyone' },
  views: [],
});
const oneNote = defineQuery('notes.OneNote', {
  route: { method: 'GET', path: '/notes/:noteId' },
  summary: { en: 'One note', 'zh-CN': '单条笔记' },
  input: z.strictObject({ noteId: z.string() }),
  output: z.strictObject({ noteId: z.string(), text: z.string() }),
  access: { analyst: 'anyone' },
  views: ['note_list'],
});

interface NoteView {
  readonly noteId: string;
  readonly organisationId: string;
  readonly text: string;
}
const noteList = defineProjection<NoteView, NotesEvent>({
  name: 'note_list',
  version: 1,
  handles: ['notes.NoteWritten'],
  indexes: [{ fields: ['organisationId'] }],
  keys: ({ event }) => [event.data.noteId],
  evolve: (view, { event }) => (event.type === 'notes.NoteWritten' ? { noteId: event.data.noteId, organisationId: event.data.organisationId, text: event.data.text } : (view ?? null)),
});

export const notesContext = defineContext({
  name: 'notes',
  events: [notesEvents],
  commands: [
    decideCommand(writeNote, {
      stream: (input) => `note-${deterministicId('note', input.organisationId, input.text)}`,
      decider,
      definitions: notesEvents,
      command: (input) => ({ type: 'Write' as const, noteId: deterministicId('note', input.organisationId, input.text), ...input }),
      output: (input) => ({ noteId: deterministicId('note', input.organisationId, input.text) }),
    }),
    decideCommand(readNote, { stream: ({ noteId }) => `note-${noteId}`, decider, definitions: notesEvents, command: ({ noteId }) => ({ type: 'Read' as const, noteId }), output: ({ noteId }) => ({ noteId }) }),
  ],
  queries: [
    handleQuery(listNotes, async ({ organisationId, limit, cursor }, _context, { views }) => {
      const page = await views.find<NoteView>('note_list', { filter: { organisationId }, limit, ...(cursor === undefined ? {} : { cursor }) });
      return { items: page.documents.map(({ view: { noteId, text } }) => ({ noteId, text })), next: page.next ?? null };
    }),
    handleQuery(breakNotes, async () => {
      throw new Error('the password is hunter2');
    }),
    handleQuery(oneNote, async ({ noteId }, _context, { views }) => {
      const found = await views.get<NoteView>('note_list', noteId);
      if (!found) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'note' } });
      return { noteId, text: found.view.text };
    }),
  ],
  projections: [noteList],
});
