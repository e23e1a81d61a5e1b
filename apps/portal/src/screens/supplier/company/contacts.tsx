import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { addContact, removeContact, type Company } from '../../../api/company';
import { TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { CompanyForm } from './company-form';
import { ListOf } from './list-of';
import { known } from './place-fields';

function ContactForm({ supplierId, onDone, onClose }: { readonly supplierId: string; readonly onDone: () => void; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const add = useMutation({
    mutationFn: (form: { readonly purpose: string; readonly name: string; readonly email: string; readonly phone: string }) => addContact(supplierId, { purpose: form.purpose.trim(), name: form.name.trim(), email: form.email.trim(), phone: known(form.phone) }),
    onSuccess: onDone,
  });
  return (
    <CompanyForm
      id="contact"
      begin={{ purpose: t('supplier.company.contact.purpose.usual'), name: '', email: '', phone: '' }}
      missing={{ purpose: t('supplier.company.contact.purpose-missing'), name: t('supplier.company.contact.name-missing'), email: t('supplier.company.contact.email-missing') }}
      action={t('supplier.company.contact.add')}
      error={add.error}
      busy={add.isPending}
      onSend={(form) => add.mutate(form)}
      onClose={onClose}
    >
      {(field) => (
        <>
          <p className="muted">{t('supplier.company.contact.sealed')}</p>
          <TextField label={t('supplier.company.contact.name')} {...field('name')} />
          <TextField label={t('supplier.company.contact.purpose')} help={t('supplier.company.contact.purpose.help')} {...field('purpose')} />
          <TextField type="email" label={t('shell.signin.email')} {...field('email')} />
          <TextField optional label={t('supplier.company.contact.phone')} {...field('phone')} />
        </>
      )}
    </CompanyForm>
  );
}

/** Whom buyers may turn to, for what. Personal data, sealed; removing a contact makes them unreadable for ever. */
export function Contacts({ company, onChanged }: { readonly company: Company; readonly onChanged: (sentence: string) => void }): ReactNode {
  const { t } = useText();
  const { supplierId, contacts } = company;
  return (
    <ListOf
      id="contacts"
      title={t('supplier.company.contacts')}
      lead={t('supplier.company.contacts.lead')}
      none={t('supplier.company.contacts.none')}
      add={t('supplier.company.contact.new')}
      things={contacts.map(({ contactId, purpose, name, email, phone }) => ({ key: contactId, name: name ?? t('supplier.people.erased'), lines: [purpose, [email ?? '', phone ?? ''].filter(Boolean).join(' · ')].filter(Boolean) }))}
      removalText={(name) => t('supplier.company.contact.remove.text', { name })}
      removed={t('supplier.company.contact.removed')}
      remove={(contactId, reason) => removeContact(supplierId, contactId, reason)}
      onChanged={onChanged}
      form={(close) => (
        <ContactForm
          supplierId={supplierId}
          onClose={close}
          onDone={() => {
            close();
            onChanged(t('supplier.company.contact.added'));
          }}
        />
      )}
    />
  );
}
