import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DraftInHand } from '../../../drafts/use-draft';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { pages } from './pages';

/** Which disclosure is being corrected, and the way to the page with the wrong figure. */
export function CorrectionNote({ hand: { draft } }: { readonly hand: DraftInHand }): ReactNode {
  const { t, language } = useText();
  const period = draft.suggestions.answers['period'] as { readonly from?: unknown; readonly to?: unknown } | undefined;
  if (draft.corrects === null || typeof period?.from !== 'string' || typeof period.to !== 'string') return null;
  return (
    <div className="note">
      <span>{t('supplier.restate.of', { from: dayText(period.from, language), to: dayText(period.to, language) })}</span>
      <details>
        <summary>{t('supplier.restate.pages')}</summary>
        <ul className="steps">
          {pages.map((step) => (
            <li key={step}>
              <Link to="/s/drafts/$draftId/$step" params={{ draftId: draft.draftId, step }}>
                {t(`supplier.page.${step}`)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
