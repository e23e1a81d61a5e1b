import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DraftInHand } from '../../../drafts/use-draft';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { timeText } from '../../../text/days';
import { inLanguage, useText } from '../../../text/use-text';
import { Conflict } from './conflict';
import { CorrectionNote } from './correction-note';
import { nextPage, pages, previousPage, type GuidedPage } from './pages';
import { useRefusedFields } from './refused-fields';

/** "Saved 10:42", said politely and shown: nobody needs to look for a button. */
function SavedLine({ hand: { saving } }: { readonly hand: DraftInHand }): ReactNode {
  const { t, language } = useText();
  const words = (): string => {
    switch (saving.state) {
      case 'saved':
        return saving.at === undefined ? '' : t('supplier.guided.saved', { time: timeText(saving.at, language) });
      case 'unsaved':
        return t('supplier.guided.unsaved');
      case 'saving':
        return t('supplier.guided.saving');
      case 'offline':
        return t('supplier.guided.offline');
      case 'conflict':
      case 'refused':
        return t('supplier.guided.not-saved');
    }
  };
  return (
    <p role="status" className="muted">
      {words()}
    </p>
  );
}

/** What "I do not know" and gaps cost, from the server, as soon as it is known. */
function Consequences({ hand: { draft }, subjects }: { readonly hand: DraftInHand; readonly subjects: readonly string[] }): ReactNode {
  const { language } = useText();
  const shown = draft.consequences.filter(({ subject }) => subjects.some((prefix) => subject.startsWith(prefix)));
  if (shown.length === 0) return null;
  return (
    <div className="note warn" role="status">
      {shown.map(({ code, subject, says }) => (
        <span key={`${code} ${subject}`}>{inLanguage(says, language)}</span>
      ))}
    </div>
  );
}

interface FrameProps {
  readonly page: GuidedPage;
  readonly hand: DraftInHand;
  readonly title: string;
  readonly help?: string;
  readonly faults?: readonly Fault[];
  readonly round?: number;
  /** Answers whose consequences are shown here. */
  readonly subjects?: readonly string[];
  /** Instead of "Continue". */
  readonly last?: ReactNode;
  readonly onContinue?: () => void;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** One thing per page: Back, what is asked, what it means, Continue. */
export function Frame({ page, hand, title, help, faults = [], round = 0, subjects = [], last, onContinue, busy = false, children }: FrameProps): ReactNode {
  const { t } = useText();
  const { draftId } = hand.draft;
  const refused = useRefusedFields(hand);
  const before = previousPage(page);
  const number = pages.indexOf(page) + 1;
  return (
    <Page title={title} lead={t('supplier.guided.step', { number, of: pages.length })} narrow>
      <nav aria-label={t('supplier.guided.way')} className="row apart">
        {before === undefined ? <Link to="/s">{t('supplier.guided.home')}</Link> : <Link to="/s/drafts/$draftId/$step" params={{ draftId, step: before }}>{t('supplier.guided.back')}</Link>}
        <SavedLine hand={hand} />
      </nav>
      <CorrectionNote hand={hand} />
      <form
        className="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onContinue?.();
        }}
      >
        <ErrorSummary faults={faults} round={round} />
        {hand.saving.state === 'refused' && refused.length === 0 ? <ProblemNote error={hand.saving.problem} /> : null}
        {help === undefined ? null : <p className="muted">{help}</p>}
        {children}
        <Consequences hand={hand} subjects={subjects} />
        {last ?? (
          <div>
            <Button type="submit" look="primary" busy={busy}>
              {t(nextPage(page) === undefined ? 'supplier.guided.submit' : 'supplier.guided.continue')}
            </Button>
          </div>
        )}
      </form>
      <Conflict hand={hand} />
    </Page>
  );
}
