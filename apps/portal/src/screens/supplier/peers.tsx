import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { peerStandingQuery, type Peers as Answer } from '../../api/supplier';
import { ChartFigure } from '../../charts/chart-table';
import { PeerStrip } from '../../charts/peer-strip';
import { Loaded } from '../../kit/query';
import { metricText } from '../../score/reason-text';
import { numberText } from '../../text/numbers';
import { sentencesText, useText } from '../../text/use-text';

type Standing = Answer['score'];
interface FigureProps {
  readonly standing: Standing;
  readonly answer: Answer;
  readonly name: string;
  readonly decimals: number;
  /** End of the scale, where it has one. */
  readonly end?: number;
}

function Figure({ standing, answer, name, decimals, end }: FigureProps): ReactNode {
  const { t, language } = useText();
  if (standing.status === 'hidden') {
    return (
      <div>
        <h3>{name}</h3>
        <p className="muted">{t(`supplier.peers.${standing.because}`, { least: answer.least })}</p>
      </div>
    );
  }
  const { own, peers, better, equal, worse, middle } = standing.place;
  const finding = t('supplier.peers.finding', { rank: better + 1, all: peers + 1, better, equal, worse });
  const value = (figure: string): string => numberText(figure, language, { decimals });
  const counted = (count: number) => ({ exact: String(count), shown: t('supplier.peers.peers', { count }) });
  const rows = [
    { key: 'own', cells: [{ exact: t('supplier.peers.own') }, { exact: own, shown: value(own) }] },
    { key: 'median', cells: [{ exact: t('supplier.peers.median') }, { exact: middle.median, shown: value(middle.median) }] },
    { key: 'middle', cells: [{ exact: t('supplier.peers.middle') }, { exact: `${middle.from} … ${middle.to}`, shown: `${value(middle.from)} … ${value(middle.to)}` }] },
    ...(['better', 'equal', 'worse'] as const).map((key) => ({ key, cells: [{ exact: t(`supplier.peers.${key}`) }, counted({ better, equal, worse }[key])] })),
  ];
  return (
    <div className="stack">
      <h3>{name}</h3>
      <p>{finding}</p>
      <ChartFigure name={name} from={answer} columns={[{ text: t('supplier.peers.what') }, { text: t('supplier.peers.value'), number: true }]} rows={rows}>
        <PeerStrip finding={`${name}: ${finding}`} own={own} middle={middle} ownLabel={t('supplier.peers.own')} medianLabel={t('supplier.peers.median')} valueText={value} {...(end === undefined ? {} : { end })} />
      </ChartFigure>
    </div>
  );
}

/** Where do I stand among others? Never with fewer than five, nobody named, nobody's figure told; where it is hidden, it says why. */
export function Peers({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(peerStandingQuery(programmeId, supplierId));
  return (
    <section className="card" aria-labelledby="peers">
      <h2 id="peers">{t('supplier.peers.title')}</h2>
      <Loaded query={query}>
        {(answer) => (
          <>
            <Figure standing={answer.score} answer={answer} name={t('supplier.peers.score')} decimals={2} end={100} />
            <Figure standing={answer.intensity} answer={answer} name={answer.metric === null ? t('supplier.peers.intensity-alone') : t('supplier.peers.intensity', { metric: metricText(answer.metric, t) })} decimals={3} />
            {answer.score.status === 'hidden' ? null : (
              <p className="muted">
                {sentencesText([t(`supplier.peers.${answer.group}`, { least: answer.least }), t('supplier.peers.rounded')], language)}
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
