import { useState, type ReactNode } from 'react';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { DialogForm } from '../../kit/dialog-form';
import { Explain } from '../../kit/explain';
import { TextField } from '../../kit/field';
import { useText } from '../../text/use-text';

type Shown = 'dialog' | 'dialog-needed' | 'form';
const overlays: readonly Shown[] = ['dialog', 'dialog-needed', 'form'];

/** What comes over the page: explanations, dialogs, and what is said to those who listen. */
export function KitOverlays(): ReactNode {
  const { t } = useText();
  const announce = useAnnounce();
  const [shown, setShown] = useState<Shown>();
  const [text, setText] = useState('');
  const close = (): void => setShown(undefined);
  return (
    <section className="card">
      <h2>{t('kit.page.overlays')}</h2>
      <div className="row">
        <Explain shown="60.25" title={t('kit.page.explained')}>
          <p>{t('kit.page.explanation')}</p>
        </Explain>
        {overlays.map((one) => (
          <Button key={one} onPress={() => setShown(one)}>
            {t(`kit.page.${one}`)}
          </Button>
        ))}
        <Button onPress={() => announce(t('kit.page.announced'))}>{t('kit.page.announce')}</Button>
      </div>
      <Dialog title={t('kit.page.dialog')} open={shown === 'dialog'} onClose={close}>
        <p>{t('kit.page.explanation')}</p>
        <Button onPress={close}>{t('kit.close')}</Button>
      </Dialog>
      <Dialog title={t('kit.page.dialog-needed')} open={shown === 'dialog-needed'} onClose={close} dismissable={false}>
        <p>{t('kit.page.why-not')}</p>
        <Button look="primary" onPress={close}>
          {t('kit.page.primary')}
        </Button>
      </Dialog>
      <Dialog title={t('kit.page.form')} open={shown === 'form'} onClose={close}>
        <DialogForm action={t('kit.page.danger')} look="danger" error={null} busy={false} ready={text !== ''} onSend={close} onClose={close}>
          {(tried) => <TextField label={t('kit.page.field')} fault={tried && text === '' ? t('kit.page.fault') : undefined} value={text} onChange={setText} />}
        </DialogForm>
      </Dialog>
    </section>
  );
}
