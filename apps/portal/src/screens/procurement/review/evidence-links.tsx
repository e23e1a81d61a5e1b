import type { ReactNode } from 'react';
import { evidenceAddress, type evidenceOfDisclosureQuery } from '../../../api/reviews';
import { useText } from '../../../text/use-text';

type Lines = Awaited<ReturnType<NonNullable<ReturnType<typeof evidenceOfDisclosureQuery>['queryFn']>>>;
interface Place {
  readonly programmeId: string;
  readonly supplierId: string;
}

/** The files of a line, to be opened; files of the whole disclosure stand under the table. A file that is cited and not kept says so. */
export function EvidenceLinks({ lines, lineId, programmeId, supplierId }: Place & { readonly lines: Lines; readonly lineId: string | null }): ReactNode {
  const { t } = useText();
  const files = lines.filter((one) => one.lineId === lineId).flatMap((one) => one.files.filter(({ until }) => until === null));
  if (files.length === 0) return <span className="muted">{t('procurement.review.no-evidence')}</span>;
  return (
    <ul className="steps">
      {files.map(({ digest, file }) => (
        <li key={digest}>
          {file === null ? (
            <span className="muted">{t('procurement.review.evidence-cited')}</span>
          ) : (
            <a href={evidenceAddress(supplierId, digest, programmeId)} download>
              {file.name ?? t('procurement.review.evidence-unnamed')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
