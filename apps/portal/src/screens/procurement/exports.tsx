import type { ReactNode } from 'react';
import { supplierExportAddress } from '../../api/imports';
import { useText } from '../../text/use-text';

/** The list of suppliers as a table, whole and as of now, in the reader's language. */
export function Exports({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  return (['xlsx', 'csv'] as const).map((format) => (
    <a key={format} className="button" href={supplierExportAddress(programmeId, format, language)} download>
      {t('procurement.exports.suppliers', { format: format.toUpperCase() })}
    </a>
  ));
}
