import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { addSite, removeSite, type Company } from '../../../api/company';
import { TextField } from '../../../kit/field';
import { countryText } from '../../../text/places';
import { placeText } from '../../../text/provinces';
import { useText } from '../../../text/use-text';
import { CompanyForm } from './company-form';
import { ListOf } from './list-of';
import { known, PlaceFields } from './place-fields';

function SiteForm({ supplierId, country, onDone, onClose }: { readonly supplierId: string; readonly country: string; readonly onDone: () => void; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const add = useMutation({
    mutationFn: (form: { readonly name: string; readonly country: string; readonly province: string; readonly city: string }) => addSite(supplierId, { name: form.name.trim(), country: form.country, province: known(form.province), city: known(form.city) }),
    onSuccess: onDone,
  });
  return (
    <CompanyForm id="site" begin={{ name: '', country, province: '', city: '' }} missing={{ name: t('supplier.company.site.name-missing') }} action={t('supplier.company.site.add')} error={add.error} busy={add.isPending} onSend={(form) => add.mutate(form)} onClose={onClose}>
      {(field, form, change) => (
        <>
          <TextField label={t('supplier.company.site.name')} {...field('name')} />
          <PlaceFields field={field} form={form} change={change} />
          <TextField optional label={t('supplier.company.site.city')} {...field('city')} />
        </>
      )}
    </CompanyForm>
  );
}

/** Where the company works: plants, offices, warehouses. */
export function Sites({ company, onChanged }: { readonly company: Company; readonly onChanged: (sentence: string) => void }): ReactNode {
  const { t, language } = useText();
  const { supplierId, country: home, sites } = company;
  return (
    <ListOf
      id="sites"
      title={t('supplier.company.sites')}
      lead={t('supplier.company.sites.lead')}
      none={t('supplier.company.sites.none')}
      add={t('supplier.company.site.new')}
      things={sites.map(({ siteId, name, country, province, city }) => ({ key: siteId, name, lines: [[countryText(country, language), province === null ? '' : placeText(province, language), city ?? ''].filter(Boolean).join(' · ')] }))}
      removalText={(name) => t('supplier.company.site.remove.text', { name })}
      removed={t('supplier.company.site.removed')}
      remove={(siteId, reason) => removeSite(supplierId, siteId, reason)}
      onChanged={onChanged}
      form={(close) => (
        <SiteForm
          supplierId={supplierId}
          country={home}
          onClose={close}
          onDone={() => {
            close();
            onChanged(t('supplier.company.site.added'));
          }}
        />
      )}
    />
  );
}
