import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { correctDetails, type Company } from '../../../api/company';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { TextField } from '../../../kit/field';
import { countryText } from '../../../text/places';
import { placeText } from '../../../text/provinces';
import { useText } from '../../../text/use-text';
import { CompanyForm } from './company-form';
import { known, PlaceFields } from './place-fields';

/** Who the company is in law. Identifiers stay: another identifier is another company. */
export function Details({ company, onChanged }: { readonly company: Company; readonly onChanged: (sentence: string) => void }): ReactNode {
  const { t, language } = useText();
  const [open, setOpen] = useState(false);
  const { supplierId, legalName, sector, country, province, identifiers } = company;
  const correct = useMutation({
    mutationFn: (form: { readonly legalName: string; readonly sector: string; readonly country: string; readonly province: string }) => correctDetails(supplierId, { legalName: form.legalName, sector: form.sector, country: form.country, province: known(form.province) }),
    onSuccess: () => {
      setOpen(false);
      onChanged(t('supplier.company.corrected'));
    },
  });
  return (
    <section className="card" aria-labelledby="details">
      <div className="row apart">
        <h2 id="details">{t('supplier.company.details')}</h2>
        <Button
          onPress={() => {
            correct.reset();
            setOpen(true);
          }}
        >
          {t('supplier.company.correct')}
        </Button>
      </div>
      <dl className="facts">
        <dt>{t('supplier.invitation.legalName')}</dt>
        <dd>{legalName}</dd>
        {identifiers.map(({ scheme, value }) => (
          <div key={`${scheme} ${value}`} style={{ display: 'contents' }}>
            <dt>{t(`kit.identifier.${scheme}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <dt>{t('supplier.invitation.sector')}</dt>
        <dd>{sector}</dd>
        <dt>{t('supplier.invitation.country')}</dt>
        <dd>{[countryText(country, language), province === null ? '' : placeText(province, language)].filter(Boolean).join(' · ')}</dd>
      </dl>
      <p className="muted">{t('supplier.company.identifiers.text')}</p>
      <Dialog title={t('supplier.company.correct')} open={open} onClose={() => setOpen(false)}>
        <CompanyForm
          id="details"
          begin={{ legalName, sector, country, province: province ?? '' }}
          missing={{ legalName: t('supplier.invitation.legalName-missing'), sector: t('supplier.invitation.sector-missing') }}
          action={t('supplier.company.save')}
          error={correct.error}
          busy={correct.isPending}
          onSend={(form) => correct.mutate(form)}
          onClose={() => setOpen(false)}
        >
          {(field, form, change) => (
            <>
              <p className="muted">{t('supplier.company.correct.text')}</p>
              <TextField label={t('supplier.invitation.legalName')} autoComplete="organization" {...field('legalName')} />
              <TextField label={t('supplier.invitation.sector')} help={t('supplier.invitation.sector.help')} {...field('sector')} />
              <PlaceFields field={field} form={form} change={change} />
            </>
          )}
        </CompanyForm>
      </Dialog>
    </section>
  );
}
