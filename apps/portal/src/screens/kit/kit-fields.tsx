import { useState, type ReactNode } from 'react';
import { CheckField, ChoiceField, SelectField, TextField } from '../../kit/field';
import { FileButton } from '../../kit/file-button';
import { useText } from '../../text/use-text';

/** What is filled in: plain, with help, optional, faulty. */
export function KitFields(): ReactNode {
  const { t } = useText();
  const [text, setText] = useState('128400');
  const [day, setDay] = useState('2025-10-01');
  const [choice, setChoice] = useState('a');
  const [checked, setChecked] = useState(true);
  const options = [{ value: 'a', text: t('kit.tier.A') }, { value: 'b', text: t('kit.tier.B') }];
  const [plain, helped, faulty] = [{ value: text, onChange: setText }, { help: t('kit.page.help'), optional: true }, { fault: t('kit.page.fault') }];
  return (
    <section className="stack">
      <h2>{t('kit.page.fields')}</h2>
      <div className="grid">
        <div className="card">
          <h3>{t('kit.page.texts')}</h3>
          <TextField label={t('kit.page.field')} {...plain} />
          <TextField label={t('kit.page.field')} number {...plain} {...helped} />
          <TextField label={t('kit.page.field')} number {...plain} {...faulty} />
          <TextField label={t('kit.page.field')} lines {...plain} {...helped} />
          <TextField label={t('kit.page.field')} lines {...plain} {...faulty} />
        </div>
        <div className="card">
          <h3>{t('kit.page.day')}</h3>
          <TextField label={t('kit.page.day')} type="date" value={day} onChange={setDay} />
          <TextField label={t('kit.page.day')} type="date" value="" onChange={setDay} {...faulty} />
          <TextField label={t('kit.page.password')} type="password" {...plain} />
          <h3>{t('kit.page.select')}</h3>
          <SelectField label={t('kit.page.field')} value={choice} options={options} onChange={setChoice} {...helped} />
          <SelectField label={t('kit.page.field')} value={choice} options={options} onChange={setChoice} {...faulty} />
        </div>
        <div className="card">
          <h3>{t('kit.page.choice')}</h3>
          <ChoiceField label={t('kit.page.choice')} help={t('kit.page.help')} value={choice} options={options.map((option) => ({ ...option, help: t('kit.page.help') }))} onChange={setChoice} />
          <ChoiceField label={t('kit.page.choice')} value="" options={options} onChange={setChoice} {...faulty} />
          <h3>{t('kit.page.check')}</h3>
          <CheckField label={t('kit.page.field')} checked={checked} onChange={setChecked} />
          <CheckField label={t('kit.page.field')} help={t('kit.page.help')} checked={!checked} onChange={(yes) => setChecked(!yes)} />
          <div className="row">
            <FileButton onFile={() => undefined}>{t('kit.page.file')}</FileButton>
            <FileButton busy onFile={() => undefined}>
              {t('kit.page.file')}
            </FileButton>
          </div>
        </div>
      </div>
    </section>
  );
}
