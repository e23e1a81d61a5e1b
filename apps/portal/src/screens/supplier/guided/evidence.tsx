import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { uploadEvidence } from '../../../api/evidence';
import { Button } from '../../../kit/button';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { usePage } from './use-page';

function Line({ hand, supplierId, lineId, label }: GuidedProps & { readonly lineId: string; readonly label: string }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const files = hand.answers.evidence?.files?.[lineId];
  const digests = Array.isArray(files) ? files : [];
  const upload = useMutation({
    mutationFn: (file: File) => uploadEvidence(supplierId, file),
    onSuccess: ({ digest }) => {
      hand.change({ evidence: { files: { [lineId]: [...new Set([...digests, digest])] } } });
      void client.invalidateQueries({ queryKey: ['evidence', supplierId] });
    },
  });
  const id = `file-${lineId}`;
  return (
    <li>
      <span>
        <strong>{label}</strong>
        <br />
        <span className="muted">{t('supplier.evidence.count', { count: digests.length })}</span>
      </span>
      <span className="row">
        <label className="button small" htmlFor={id}>
          {t('supplier.evidence.add')}
          <span className="visually-hidden"> {label}</span>
        </label>
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept=".jpg,.jpeg,.png,.heic,.webp,.pdf,.xlsx,.csv,.txt"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) upload.mutate(file);
            event.target.value = '';
          }}
        />
        {digests.length === 0 ? null : (
          <Button small label={t('supplier.evidence.remove-of', { label })} onPress={() => hand.change({ evidence: { files: { [lineId]: null } } })}>
            {t('supplier.remove')}
          </Button>
        )}
      </span>
      {upload.isPending ? <span role="status">{t('supplier.evidence.sending')}</span> : null}
      {upload.isError ? <ProblemNote error={upload.error} {...(upload.variables === undefined ? {} : { retry: () => upload.mutate(upload.variables) })} /> : null}
    </li>
  );
}

/** A line without evidence weighs less; it can be added later. */
export function EvidencePage({ hand, supplierId }: GuidedProps): ReactNode {
  const { t } = useText();
  const page = usePage('evidence', hand);
  const { electricity = {}, fuels = {} } = hand.answers.energy ?? {};
  const lines = [
    ...Object.keys(electricity).map((key, index) => ({ lineId: `electricity.${key}`, label: t('supplier.electricity.number', { number: index + 1 }) })),
    ...Object.keys(fuels).map((key, index) => ({ lineId: `fuels.${key}`, label: t('supplier.fuels.number', { number: index + 1 }) })),
  ];
  return (
    <Frame page="evidence" hand={hand} title={t('supplier.evidence.title')} help={t('supplier.evidence.help')} faults={page.faults} round={page.round} busy={page.busy} subjects={['evidence']} onContinue={() => page.go()}>
      {lines.length === 0 ? <p>{t('supplier.evidence.no-lines')}</p> : null}
      <ul className="tasks">
        {lines.map((line) => (
          <Line key={line.lineId} hand={hand} supplierId={supplierId} {...line} />
        ))}
      </ul>
    </Frame>
  );
}
