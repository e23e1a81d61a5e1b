import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { disclosureExportAddress, importKinds, supplierExportAddress } from '../../../api/imports';
import { useProgramme } from '../../../api/programmes';
import { Page } from '../../../kit/page';
import { instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { FileForm } from './file-form';
import { recentImports } from './recent-imports';

function Recent({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const recent = recentImports(programmeId);
  return (
    <section className="card" aria-labelledby="recent">
      <h2 id="recent">{t('procurement.imports.recent')}</h2>
      {recent.length === 0 ? <p className="muted">{t('procurement.imports.recent.none')}</p> : null}
      <ul className="tasks">
        {recent.map(({ importId, file, at, kind }) => (
          <li key={importId}>
            <Link to="/p/imports/$importId" params={{ importId }}>
              {file}
            </Link>
            <span className="muted">
              {importKinds.some((one) => one === kind) ? t(`procurement.import-kind.${kind as (typeof importKinds)[number]}`) : kind} · {instantText(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Did the file go in? Bring tables, look at every row first, then record; and take tables out. */
export function Imports(): ReactNode {
  const { t, language } = useText();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  return (
    <Page title={t('procurement.imports.title')} lead={t('procurement.imports.lead')}>
      <div className="grid wide">
        <FileForm programmeId={programmeId} />
        <div className="stack top-aligned">
          <Recent programmeId={programmeId} />
          <section className="card" aria-labelledby="exports">
            <h2 id="exports">{t('procurement.imports.exports')}</h2>
            <p className="muted">{t('procurement.imports.exports.lead')}</p>
            {(['xlsx', 'csv'] as const).map((format) => (
              <p className="row" key={format}>
                <a className="button small" href={supplierExportAddress(programmeId, format, language)} download>
                  {t('procurement.exports.suppliers', { format: format.toUpperCase() })}
                </a>
                <a className="button small" href={disclosureExportAddress(programmeId, format, language)} download>
                  {t('procurement.exports.disclosures', { format: format.toUpperCase() })}
                </a>
              </p>
            ))}
          </section>
        </div>
      </div>
    </Page>
  );
}
