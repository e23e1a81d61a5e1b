import type { ReactNode } from 'react';
import { evidenceAddress, type EvidenceFile } from '../api/evidence-files';
import { Button } from '../kit/button';
import { Status } from '../kit/status';
import { instantText } from '../text/days';
import { numberText } from '../text/numbers';
import { useText } from '../text/use-text';

const kilobyte = 1024;
const shownOfDigest = 12;

interface EvidenceListProps {
  readonly supplierId: string;
  readonly programmeId?: string;
  readonly files: readonly EvidenceFile[];
  /** As a card of its own; not within another one. */
  readonly framed?: boolean;
  /** Left out for whoever reads only. */
  readonly onReplace?: (file: EvidenceFile) => void;
}

/** Files with what they are evidence of; what was replaced stays, and says by what. */
export function EvidenceList({ supplierId, programmeId, files, onReplace, framed = true }: EvidenceListProps): ReactNode {
  const { t, language } = useText();
  const nameOf = (digest: string): string => files.find((file) => file.digest === digest)?.name ?? digest.slice(0, shownOfDigest);
  return (
    <ul className={framed ? 'tasks card' : 'tasks'}>
      {files.map((file) => {
        const { digest, name, mediaType, size, storedAt, links, supersededBy } = file;
        const shown = name ?? t('kit.files.nameless');
        return (
          <li key={digest}>
            <span className="fit grow">
              <a href={evidenceAddress(supplierId, digest, programmeId)} download>
                {shown}
              </a>
              <br />
              <span className="muted">
                {mediaType} · {t('kit.files.size', { kilobytes: numberText(String(Math.max(1, Math.round(size / kilobyte))), language) })} · {instantText(storedAt, language)}
              </span>
              <br />
              <span className="muted digest">{digest}</span>
              {links.length === 0 ? <span className="muted block">{t('kit.files.unlinked')}</span> : null}
              {links.map((link) => (
                <span key={`${link.kind} ${link.id} ${link.lineId ?? ''}`} className="muted block">
                  {t(`kit.files.kind.${link.kind}`)} {link.lineId ?? ''} {link.until === null ? '' : t('kit.files.ended', { at: instantText(link.until, language) })}
                </span>
              ))}
            </span>
            {supersededBy === null ? (
              onReplace === undefined ? null : (
                <Button small label={t('kit.files.replace-of', { name: shown })} onPress={() => onReplace(file)}>
                  {t('kit.files.replace')}
                </Button>
              )
            ) : (
              <Status tone="plain">{t('kit.files.replaced-by', { name: nameOf(supersededBy.successor) })}</Status>
            )}
          </li>
        );
      })}
    </ul>
  );
}
