import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { abandonMeasure, completeMeasure, measuresQuery, planMeasure, startMeasure, type MeasurePlan, type MeasureRegisterEntry } from '../../../api/plan';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { useText } from '../../../text/use-text';
import { CostCurve } from './cost-curve';
import { DayForm } from './day-form';
import { MeasureCard } from './measure-card';
import { MeasureForm } from './measure-form';
import { ReasonForm } from './reason-form';

export type MeasureStep = 'start' | 'complete' | 'abandon';
type Doing = { readonly what: 'plan' } | { readonly what: MeasureStep; readonly entry: MeasureRegisterEntry };

/** What is done about it: plans, their figures, what is under way and what it brought. */
export function Measures({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(measuresQuery(supplierId));
  const [doing, setDoing] = useState<Doing>();
  const close = (): void => setDoing(undefined);
  const plan = useMutation({ mutationFn: (made: MeasurePlan) => planMeasure(supplierId, made), onSuccess: () => done(t('supplier.measure.planned-now')) });
  const act = useMutation({
    mutationFn: ({ what, measureId, text }: { what: MeasureStep; measureId: string; text: string }) => {
      if (what === 'start') return startMeasure(supplierId, measureId, text);
      return what === 'complete' ? completeMeasure(supplierId, measureId, text) : abandonMeasure(supplierId, measureId, text);
    },
    onSuccess: () => done(t('supplier.measure.recorded')),
  });
  function done(sentence: string): void {
    close();
    announce(sentence);
    void client.invalidateQueries({ queryKey: ['measures', supplierId] });
    void client.invalidateQueries({ queryKey: ['cost-curve', supplierId] });
  }
  const open = (next: Doing): void => {
    plan.reset();
    act.reset();
    setDoing(next);
  };
  const entry = doing === undefined || doing.what === 'plan' ? undefined : doing.entry;
  const send = (text: string): void => {
    if (doing !== undefined && doing.what !== 'plan') act.mutate({ what: doing.what, measureId: doing.entry.measureId, text });
  };
  return (
    <section className="stack" aria-labelledby="measures">
      <div className="row apart">
        <h2 id="measures">{t('supplier.measures.title')}</h2>
        <Button look="primary" onPress={() => open({ what: 'plan' })}>
          {t('supplier.measure.new')}
        </Button>
      </div>
      <Loaded query={query}>
        {(measures) =>
          measures.length === 0 ? (
            <Empty title={t('supplier.measures.none')}>
              <p>{t('supplier.measures.none.text')}</p>
            </Empty>
          ) : (
            <>
              <div className="grid wide">
                {measures.map((one) => (
                  <MeasureCard key={one.measureId} entry={one} onDo={(what) => open({ what, entry: one })} />
                ))}
              </div>
              <CostCurve supplierId={supplierId} />
            </>
          )
        }
      </Loaded>
      <Dialog title={t('supplier.measure.new')} open={doing?.what === 'plan'} onClose={close}>
        <MeasureForm error={plan.error} busy={plan.isPending} onSend={(made) => plan.mutate(made)} />
      </Dialog>
      <Dialog title={entry === undefined ? '' : t(`supplier.measure.${doing?.what === 'start' ? 'start' : 'complete'}-of`, { name: entry.plan.title })} open={doing?.what === 'start' || doing?.what === 'complete'} onClose={close}>
        <DayForm label={t('supplier.measure.day')} action={t(doing?.what === 'start' ? 'supplier.measure.start' : 'supplier.measure.complete')} error={act.error} busy={act.isPending} onSend={send} onClose={close} />
      </Dialog>
      <Dialog title={entry === undefined ? '' : t('supplier.measure.abandon-of', { name: entry.plan.title })} open={doing?.what === 'abandon'} onClose={close}>
        <ReasonForm text={t('supplier.measure.abandon.text')} action={t('supplier.measure.abandon')} error={act.error} busy={act.isPending} onSend={send} onClose={close} />
      </Dialog>
    </section>
  );
}
