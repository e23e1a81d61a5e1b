import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { importKinds, templateAddress, uploadImport, type ImportSettings, type OwnKind } from '../../../api/imports';
import { Button } from '../../../kit/button';
import { ErrorSummary } from '../../../kit/error-summary';
import { CheckField, SelectField, TextField } from '../../../kit/field';
import { FileField } from '../../../kit/file-field';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';
import { rememberImport } from './recent-imports';

const largest = 20 * 1024 * 1024;

function Templates({ kind }: { readonly kind: OwnKind }): ReactNode {
  const { t } = useText();
  return (
    <p className="row">
      <span>{t('procurement.imports.templates')}</span>
      {(['zh-CN', 'en'] as const).flatMap((language) =>
        (['xlsx', 'csv'] as const).map((format) => (
          <a key={`${language} ${format}`} className="button small" href={templateAddress(kind, format, language)} download>
            {t('procurement.imports.template', { format: format.toUpperCase(), language: t(`procurement.language.${language}`) })}
          </a>
        )),
      )}
    </p>
  );
}

/** Which table, which file. The first look records nothing. */
export function FileForm({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const id = useId();
  const navigate = useNavigate();
  const [kind, setKind] = useState<OwnKind>('suppliers');
  const [file, setFile] = useState<File>();
  const [settings, setSettings] = useState<ImportSettings>({ ignoreUnknownColumns: false, rowsBeforeHeader: '', restate: '' });
  const [round, setRound] = useState(0);
  const set = (part: Partial<ImportSettings>): void => setSettings((old) => ({ ...old, ...part }));
  const fault = file === undefined ? t('procurement.imports.file.missing') : file.size > largest ? t('procurement.imports.file.large') : undefined;
  const shown = round === 0 ? undefined : fault;
  const check = useMutation({
    mutationFn: async (chosen: File) => ({ chosen, status: await uploadImport(programmeId, kind, chosen, 'none', settings) }),
    onSuccess: ({ chosen, status: { importId, startedAt } }) => {
      rememberImport({ importId, programmeId, kind, file: chosen.name, at: startedAt }, { file: chosen, settings });
      return navigate({ to: '/p/imports/$importId', params: { importId } });
    },
  });
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRound((old) => old + 1);
        if (fault === undefined && file !== undefined) check.mutate(file);
      }}
    >
      <h2>{t('procurement.imports.check.title')}</h2>
      <p className="muted">{t('procurement.imports.check.lead')}</p>
      <ErrorSummary faults={shown === undefined ? [] : [{ id: `${id}-file`, text: shown }]} round={round} />
      {check.isError ? <ProblemNote error={check.error} /> : null}
      <SelectField label={t('procurement.imports.kind')} value={kind} options={importKinds.map((one) => ({ value: one, text: t(`procurement.import-kind.${one}`) }))} onChange={(next) => setKind(importKinds.find((one) => one === next) ?? 'suppliers')} />
      <Templates kind={kind} />
      <FileField id={`${id}-file`} label={t('procurement.imports.file')} help={t('procurement.imports.file.help')} fault={shown} accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" onFile={setFile} />
      <details>
        <summary>{t('procurement.imports.settings')}</summary>
        <div className="stack">
          <CheckField label={t('procurement.imports.ignore-unknown')} checked={settings.ignoreUnknownColumns} onChange={(ignoreUnknownColumns) => set({ ignoreUnknownColumns })} />
          <TextField number optional label={t('procurement.imports.rows-before')} help={t('procurement.imports.rows-before.help')} value={settings.rowsBeforeHeader} onChange={(rowsBeforeHeader) => set({ rowsBeforeHeader })} />
          <TextField optional label={t('procurement.imports.restate')} help={t('procurement.imports.restate.help')} value={settings.restate} onChange={(restate) => set({ restate })} />
        </div>
      </details>
      <div>
        <Button type="submit" look="primary" busy={check.isPending}>
          {t('procurement.imports.check')}
        </Button>
      </div>
    </form>
  );
}
