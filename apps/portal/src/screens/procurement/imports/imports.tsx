import type { ReactNode } from 'react';
import { disclosureExportAddress, supplierExportAddress } from '../../../api/imports';
import { useProgramme } from '../../../api/programmes';
import { Page } from '../../../kit/page';
import { useText } from '../../../text/use-text';
import { FileForm } from './file-form';
import { PastImports } from './past-imports';

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
      <PastImports programmeId={programmeId} />
    </Page>
  );
}
