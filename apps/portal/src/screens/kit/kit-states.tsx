import type { ReactNode } from 'react';
import { Problem } from '../../api/problem';
import { Button } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import { ProblemNote } from '../../kit/problem-note';
import { Empty, Skeleton } from '../../kit/states';
import { useText } from '../../text/use-text';

const again = (): void => undefined;

/** What a screen shows when it has nothing to show: not yet, nothing there, refused, out of reach. */
export function KitStates(): ReactNode {
  const { t } = useText();
  const [title, detail, remedy] = [t('kit.page.error'), t('kit.page.why-not'), t('kit.page.help')];
  const refused = new Problem(422, { status: 422, code: 'number.negative', title, detail, remedy, traceId: '01a2-trace', errors: [{ field: '/a', code: 'x', what: t('kit.page.fault'), remedy }] });
  return (
    <section className="stack">
      <h2>{t('kit.page.states')}</h2>
      <ErrorSummary faults={[{ id: 'x', text: t('kit.page.fault') }]} round={0} />
      <ProblemNote error={refused} retry={again} />
      <ProblemNote error={new Problem(0, undefined)} retry={again} />
      <ProblemNote error={new TypeError('x')} />
      <Skeleton />
      <Empty title={t('kit.page.empty')}>
        <Button>{t('kit.page.ordinary')}</Button>
      </Empty>
    </section>
  );
}
