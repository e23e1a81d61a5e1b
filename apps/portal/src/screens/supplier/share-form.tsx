import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { CheckField, TextField } from '../../kit/field';
import { ProblemNote } from '../../kit/problem-note';
import { useText } from '../../text/use-text';

export const knownScopes = ['disclosures', 'targets', 'corrective-actions', 'sites', 'contacts'] as const;
type Scope = (typeof knownScopes)[number];

/** A consent of one's own accord: what, for what, until when. The same again, before an old one ends, renews it. */
export function ShareForm({ programmeId, supplierId, onDone }: { readonly programmeId: string; readonly supplierId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [scopes, setScopes] = useState<readonly Scope[]>(['disclosures', 'targets', 'corrective-actions']);
  const [purpose, setPurpose] = useState(t('supplier.invitation.purpose.usual'));
  const [expiresOn, setExpiresOn] = useState('');
  const grant = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/consents', { params: { path: { programmeId, supplierId } }, body: { purpose, scopes: [...scopes], expiresOn: expiresOn === '' ? null : expiresOn } })),
    onSuccess: async () => {
      announce(t('supplier.sharing.granted'));
      onDone();
      await client.invalidateQueries();
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        grant.mutate();
      }}
    >
      {grant.isError ? <ProblemNote error={grant.error} /> : null}
      <fieldset className="plain">
        <legend className="label">{t('supplier.invitation.scopes')}</legend>
        {knownScopes.map((scope) => (
          <CheckField key={scope} label={t(`kit.scope.${scope}`)} checked={scopes.includes(scope)} onChange={(yes) => setScopes(yes ? [...scopes, scope] : scopes.filter((one) => one !== scope))} />
        ))}
      </fieldset>
      <TextField label={t('supplier.helper.purpose')} value={purpose} onChange={setPurpose} />
      <TextField optional type="date" label={t('supplier.helper.until')} value={expiresOn} onChange={setExpiresOn} />
      <div className="row">
        <Button type="submit" look="primary" busy={grant.isPending} refused={scopes.length === 0 ? t('supplier.invitation.scopes-missing') : purpose.trim() === '' ? t('supplier.helper.purpose-missing') : undefined}>
          {t('supplier.sharing.grant')}
        </Button>
        <Button onPress={onDone}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
