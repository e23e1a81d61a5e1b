import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Button } from '../../kit/button';
import { SelectField } from '../../kit/field';
import { useText } from '../../text/use-text';
import { supplierSearch } from './supplier-filter';

const route = getRouteApi('/inside/p/suppliers');
const key = 'greengate.supplier-views';

const read = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
};

/** Filters kept under the words they consist of, on this device; the address itself can be sent to others. */
export function SavedViews(): ReactNode {
  const { t } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [views, setViews] = useState(read);
  const now = new URLSearchParams(search).toString();
  const keep = (next: readonly string[]): void => {
    localStorage.setItem(key, JSON.stringify(next));
    setViews(next);
  };
  const open = (text: string): void => void navigate({ search: supplierSearch(Object.fromEntries(new URLSearchParams(text))) });
  const named = (text: string): string => [...new URLSearchParams(text).values()].join(' · ');
  return (
    <>
      {views.length === 0 ? null : (
        <SelectField label={t('procurement.views.saved')} value={views.includes(now) ? now : ''} onChange={open} options={[{ value: '', text: t('procurement.views.choose') }, ...views.map((text) => ({ value: text, text: named(text) }))]} />
      )}
      {now === '' ? null : views.includes(now) ? (
        <Button small onPress={() => keep(views.filter((text) => text !== now))}>
          {t('procurement.views.forget')}
        </Button>
      ) : (
        <Button small onPress={() => keep([...views, now])}>
          {t('procurement.views.keep')}
        </Button>
      )}
    </>
  );
}
