import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { uploadEvidence } from '../../../api/evidence';
import { supersedeEvidence, type EvidenceFile } from '../../../api/evidence-files';
import { Button } from '../../../kit/button';
import { SelectField, TextField } from '../../../kit/field';
import { FileButton } from '../../../kit/file-button';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';

const shortest = 3;

interface SupersedeFormProps {
  readonly supplierId: string;
  readonly file: EvidenceFile;
  readonly others: readonly EvidenceFile[];
  readonly onDone: () => void;
}

/** Which file takes its place, and why. The older one stays readable. */
export function SupersedeForm({ supplierId, file, others, onDone }: SupersedeFormProps): ReactNode {
  const { t } = useText();
  const [fresh, setFresh] = useState<{ digest: string; name: string }>();
  const [successor, setSuccessor] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const upload = useMutation({
    mutationFn: (chosen: File) => uploadEvidence(supplierId, chosen),
    onSuccess: ({ digest, name }) => {
      setFresh({ digest, name });
      setSuccessor(digest);
    },
  });
  const send = useMutation({ mutationFn: () => supersedeEvidence(supplierId, file.digest, successor, reason.trim()), onSuccess: onDone });
  const candidates = [...(fresh === undefined || others.some(({ digest }) => digest === fresh.digest) ? [] : [fresh]), ...others].map(({ digest, name }) => ({ value: digest, text: name ?? digest }));
  const short = reason.trim().length < shortest;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short && successor !== '') send.mutate();
      }}
    >
      <p>{t('supplier.files.replace.text', { name: file.name ?? '' })}</p>
      {send.isError ? <ProblemNote error={send.error} /> : null}
      {upload.isError ? <ProblemNote error={upload.error} /> : null}
      <div>
        <FileButton busy={upload.isPending} onFile={(chosen) => upload.mutate(chosen)}>
          {t('supplier.evidence.add')}
        </FileButton>
      </div>
      <SelectField label={t('supplier.files.successor')} fault={tried && successor === '' ? t('supplier.files.successor-missing') : undefined} value={successor} onChange={setSuccessor} options={[{ value: '', text: t('supplier.choose') }, ...candidates]} />
      <TextField lines label={t('supplier.plan.reason')} fault={tried && short ? t('supplier.plan.reason-missing') : undefined} value={reason} onChange={setReason} />
      <div>
        <Button type="submit" look="primary" busy={send.isPending}>
          {t('supplier.files.replace')}
        </Button>
      </div>
    </form>
  );
}
