import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { publishRules, type RulesKind, type RulesVersion } from '../../../api/rules';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { CheckField, TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { inLanguage, useText } from '../../../text/use-text';
import { DifferenceTable } from './differences';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

interface PublishProps {
  readonly kind: RulesKind;
  readonly version: RulesVersion;
  /** What it takes the place of; undefined when there is nothing in force. */
  readonly inForce: string | undefined;
  readonly onClose: () => void;
}

/** A second person publishes what another one drafted: with the digest before the eyes, from a day on. What is published never changes. */
export function PublishDialog({ kind, version, inForce, onClose }: PublishProps): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [from, setFrom] = useState('');
  const [compared, setCompared] = useState(false);
  const send = useMutation({
    mutationFn: () => publishRules(kind, version.programmeId, version.documentId, from),
    onSuccess: async () => {
      announce(t('procurement.rules.published-now'));
      onClose();
      await client.invalidateQueries({ queryKey: [kind === 'ruleset' ? 'rulesets' : 'benchmark-sets'] });
    },
  });
  const refused = !isDay(from) ? t('procurement.rules.publish.day') : compared ? undefined : t('procurement.rules.publish.compare');
  return (
    <Dialog title={t('procurement.rules.publish-of', { id: version.documentId })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (refused === undefined) send.mutate();
        }}
      >
        <p>{t('procurement.rules.publish.lead')}</p>
        {send.isError ? <ProblemNote error={send.error} /> : null}
        <dl className="facts">
          <dt>{t('procurement.rules.title-of')}</dt>
          <dd>{inLanguage(version.title, language)}</dd>
          <dt>{t('procurement.rules.digest')}</dt>
          <dd className="digest">{version.digest}</dd>
        </dl>
        {inForce === undefined ? null : (
          <details open>
            <summary>{t('procurement.rules.publish.differences', { id: inForce })}</summary>
            <DifferenceTable kind={kind} programmeId={version.programmeId} older={inForce} newer={version.documentId} />
          </details>
        )}
        <TextField type="date" label={t('procurement.rules.effective')} value={from} onChange={setFrom} />
        <CheckField label={t('procurement.rules.publish.compared')} checked={compared} onChange={setCompared} />
        <div className="row">
          <Button type="submit" look="primary" busy={send.isPending} refused={refused}>
            {t('procurement.rules.publish')}
          </Button>
          <Button onPress={onClose}>{t('kit.close')}</Button>
        </div>
        {refused === undefined ? null : <p className="muted">{refused}</p>}
      </form>
    </Dialog>
  );
}
