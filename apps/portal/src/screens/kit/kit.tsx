import { useState, type ReactNode } from 'react';
import { Problem } from '../../api/problem';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { ErrorSummary } from '../../kit/error-summary';
import { Explain } from '../../kit/explain';
import { CheckField, ChoiceField, SelectField, TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Empty, Skeleton } from '../../kit/states';
import { Status } from '../../kit/status';
import { Tier, tierLetters } from '../../kit/tier';
import { LanguageSwitch, ThemeSwitch } from '../../shell/preferences';
import { useText } from '../../text/use-text';

const refused = new Problem(422, { status: 422, code: 'number.negative', title: 'Title', detail: 'What happened.', remedy: 'What to do.', traceId: '01a2-trace', errors: [{ field: '/a', code: 'x', what: 'The field "/a" is missing.', remedy: 'Fill it in.' }] });

/** Every component in every state, for whoever changes one. Not in production. */
export function Kit(): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('128400');
  const [choice, setChoice] = useState('a');
  const options = [{ value: 'a', text: t('kit.tier.A') }, { value: 'b', text: t('kit.tier.B') }];
  return (
    <main>
      <Page title={t('kit.page.title')} actions={[<LanguageSwitch key="l" />, <ThemeSwitch key="t" />]}>
        <section className="card row">
          <Button look="primary">{t('kit.page.primary')}</Button>
          <Button>{t('kit.page.ordinary')}</Button>
          <Button look="danger">{t('kit.page.danger')}</Button>
          <Button look="plain">{t('kit.page.plain')}</Button>
          <Button busy>{t('kit.page.busy')}</Button>
          <Button refused={t('kit.page.why-not')}>{t('kit.page.refused')}</Button>
          <Button onPress={() => setOpen(true)}>{t('kit.page.dialog')}</Button>
          <Explain shown="60.25" title={t('kit.page.explained')}>
            <p>{t('kit.page.explanation')}</p>
          </Explain>
        </section>
        <section className="card row">
          {tierLetters.map((tier) => (
            <Tier key={tier} tier={tier} />
          ))}
          <Tier tier="B" large />
        </section>
        <section className="card row">
          <Status tone="ok">{t('kit.page.ok')}</Status>
          <Status tone="warn">{t('kit.page.warn')}</Status>
          <Status tone="error">{t('kit.page.error')}</Status>
          <Status tone="info">{t('kit.page.info')}</Status>
          <Status tone="plain">{t('kit.page.plain')}</Status>
        </section>
        <section className="card">
          <TextField label={t('kit.page.field')} help={t('kit.page.help')} value={text} onChange={setText} number />
          <TextField label={t('kit.page.field')} value={text} onChange={setText} fault={t('kit.page.fault')} optional />
          <TextField label={t('kit.page.field')} value={text} onChange={setText} lines />
          <SelectField label={t('kit.page.field')} value={choice} options={options} onChange={setChoice} />
          <ChoiceField label={t('kit.page.field')} help={t('kit.page.help')} value={choice} options={options} onChange={setChoice} />
          <CheckField label={t('kit.page.field')} checked={open} onChange={setOpen} />
        </section>
        <section className="stack">
          <ErrorSummary faults={[{ id: 'x', text: t('kit.page.fault') }]} round={0} />
          <ProblemNote error={refused} retry={() => undefined} />
          <ProblemNote error={new Problem(0, undefined)} retry={() => undefined} />
          <Skeleton />
          <Empty title={t('kit.page.empty')}>
            <Button>{t('kit.page.ordinary')}</Button>
          </Empty>
        </section>
        <Dialog title={t('kit.page.dialog')} open={open} onClose={() => setOpen(false)}>
          <p>{t('kit.page.explanation')}</p>
          <Button onPress={() => setOpen(false)}>{t('kit.close')}</Button>
        </Dialog>
      </Page>
    </main>
  );
}
