import type { ReactNode } from 'react';
import { SelectField, TextField } from '../../../kit/field';
import { countries } from '../../../text/countries';
import { chineseProvinces } from '../../../text/provinces';
import { useText } from '../../../text/use-text';
import type { FieldOf, Typed } from './company-form';

interface PlaceFieldsProps<Name extends string> {
  readonly field: FieldOf<Name | 'country' | 'province'>;
  readonly form: Typed<Name | 'country' | 'province'>;
  readonly change: (form: Typed<Name | 'country' | 'province'>) => void;
}

/** Country by name; its province by name where they are known, as it is called elsewhere. */
export function PlaceFields<Name extends string>({ field, form, change }: PlaceFieldsProps<Name>): ReactNode {
  const { t, language } = useText();
  return (
    <>
      <SelectField label={t('supplier.invitation.country')} {...field('country')} options={countries(language)} onChange={(country) => change({ ...form, country, province: '' })} />
      {form.country === 'CN' ? (
        <SelectField optional label={t('supplier.invitation.province')} {...field('province')} options={[{ value: '', text: t('supplier.invitation.choose') }, ...chineseProvinces(language)]} />
      ) : (
        <TextField optional label={t('supplier.invitation.region')} {...field('province')} />
      )}
    </>
  );
}

/** What was left empty is unknown. */
export const known = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
