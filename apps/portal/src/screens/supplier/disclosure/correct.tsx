import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { draftsQuery } from '../../../api/drafts';
import { calculationsQuery, startCorrection, type Disclosure } from '../../../api/restatement';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';
import { CauseFields, causeOf, noCause } from './cause-fields';
import { WhatARestatementIs } from './what-a-restatement-is';

interface CorrectProps {
  readonly disclosure: Disclosure;
  readonly programmeId: string;
}

/** The guided pages, with what was answered before. Accepted figures are restated: kind of cause and reason come first. */
function Guided({ disclosure, programmeId }: CorrectProps): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const restates = disclosure.status === 'accepted';
  const [asking, setAsking] = useState(false);
  const [form, setForm] = useState(noCause);
  const start = useMutation({
    mutationFn: () => startCorrection(disclosure, programmeId, restates ? causeOf(form) : undefined),
    onSuccess: (draftId) => navigate({ to: '/s/drafts/$draftId/$step', params: { draftId, step: 'boundary' } }),
  });
  return (
    <div className="stack">
      {start.isError && !asking ? <ProblemNote error={start.error} retry={() => start.mutate()} /> : null}
      <div>
        <Button busy={start.isPending} onPress={() => (restates ? setAsking(true) : start.mutate())}>
          {t('supplier.disclosure.correct')}
        </Button>
      </div>
      <Dialog title={t('supplier.restate.title')} open={asking} onClose={() => setAsking(false)}>
        <DialogForm action={t('supplier.restate.open')} error={start.error} busy={start.isPending} ready={causeOf(form) !== undefined} onSend={() => start.mutate()} onClose={() => setAsking(false)}>
          {(tried) => (
            <>
              <WhatARestatementIs />
              <CauseFields form={form} tried={tried} onChange={setForm} />
            </>
          )}
        </DialogForm>
      </Dialog>
    </div>
  );
}

/** The way to other figures: on with what was begun; the guided pages; a form of totals; or a word where the figures came from elsewhere. */
export function Correct({ disclosure, programmeId }: CorrectProps): ReactNode {
  const { t } = useText();
  const { supplierId, disclosureId } = disclosure;
  const drafts = useQuery(draftsQuery(supplierId));
  const calculations = useQuery(calculationsQuery(disclosure));
  if (drafts.data === undefined || calculations.data === undefined) return null;
  const begun = drafts.data.find(({ status, corrects }) => status === 'open' && corrects === disclosureId);
  if (begun !== undefined) {
    return (
      <div>
        <Link className="button primary" to="/s/drafts/$draftId/$step" params={{ draftId: begun.draftId, step: 'check' }}>
          {t('supplier.restate.continue')}
        </Link>
      </div>
    );
  }
  if (calculations.data.length === 0) {
    return (
      <div>
        <Link className="button" to="/s/disclosures/$disclosureId/totals" params={{ disclosureId }}>
          {t('supplier.disclosure.correct')}
        </Link>
      </div>
    );
  }
  return drafts.data.some(({ status, disclosureId: became }) => status === 'submitted' && became === disclosureId) ? <Guided disclosure={disclosure} programmeId={programmeId} /> : <p className="muted">{t('supplier.restate.elsewhere')}</p>;
}
