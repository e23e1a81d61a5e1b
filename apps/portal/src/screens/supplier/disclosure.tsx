import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { startDraft } from '../../api/drafts';
import { questionsQuery } from '../../api/supplier';
import { Button } from '../../kit/button';
import { TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { Status } from '../../kit/status';
import { Scroll } from '../../kit/scroll';
import { measuredText, type Measured } from '../../kit/text-of-measured';
import { dayText, instantText } from '../../text/days';
import { inLanguage, useText } from '../../text/use-text';
import { WithOwnSupplier } from './own';

const route = getRouteApi('/inside/s/disclosures/$disclosureId');
interface Ids {
  readonly supplierId: string;
  readonly disclosureId: string;
}
type Question = Awaited<ReturnType<NonNullable<ReturnType<typeof questionsQuery>['queryFn']>>>[number];

function QuestionItem({ supplierId, disclosureId, question }: Ids & { readonly question: Question }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const { questionId } = question;
  const send = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/questions/{questionId}/answer', { params: { path: { supplierId, disclosureId, questionId } }, body: { answer: text } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['questions', supplierId, disclosureId] }),
  });
  return (
    <li className="stack">
      <p>{inLanguage(question.says, language)}</p>
      {question.status === 'open' ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate();
          }}
        >
          {send.isError ? <ProblemNote error={send.error} /> : null}
          <TextField lines label={t('supplier.question.answer')} help={t('supplier.question.help')} value={text} onChange={setText} />
          <div>
            <Button type="submit" small busy={send.isPending}>
              {t('supplier.question.send')}
            </Button>
          </div>
        </form>
      ) : (
        question.answers.map((one) => (
          <p key={one.at} className="note ok">
            {one.answer}
          </p>
        ))
      )}
    </li>
  );
}

function Questions(ids: Ids): ReactNode {
  const { t } = useText();
  const query = useQuery(questionsQuery(ids.supplierId, ids.disclosureId));
  return (
    <Loaded query={query}>
      {(questions) =>
        questions.length === 0 ? null : (
          <section className="card">
            <h2>{t('supplier.question.title')}</h2>
            <p className="muted">{t('supplier.question.lead')}</p>
            <ul className="steps">
              {questions.map((question) => (
                <QuestionItem key={question.questionId} {...ids} question={question} />
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}

/** Everything a disclosure ever said, old values beside new ones. */
function History({ supplierId, disclosureId, programmeId }: Ids & { readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const navigate = useNavigate();
  const query = useQuery({ queryKey: ['disclosure', supplierId, disclosureId], queryFn: () => answer(api.GET('/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}', { params: { path: { supplierId, disclosureId } } })) });
  const correct = useMutation({ mutationFn: () => startDraft(supplierId, programmeId, disclosureId), onSuccess: ({ draftId }) => navigate({ to: '/s/drafts/$draftId/$step', params: { draftId, step: 'boundary' } }) });
  return (
    <Page title={query.data === undefined ? t('kit.loading') : t('supplier.disclosures.period', { from: dayText(query.data.periodFrom, language), to: dayText(query.data.periodTo, language) })} actions={<Link to="/s/receipts/$disclosureId" params={{ disclosureId }}>{t('supplier.receipt.title')}</Link>}>
      <Loaded query={query}>
        {(disclosure) => (
          <>
            <section className="card">
              <Status tone={disclosure.status === 'accepted' ? 'ok' : 'info'}>{t(`kit.disclosure.${disclosure.status}`)}</Status>
              {disclosure.status === 'accepted' || disclosure.status === 'withdrawn' ? null : (
                <div>
                  {correct.isError ? <ProblemNote error={correct.error} /> : null}
                  <Button busy={correct.isPending} onPress={() => correct.mutate()}>
                    {t('supplier.disclosure.correct')}
                  </Button>
                </div>
              )}
            </section>
            <Questions supplierId={supplierId} disclosureId={disclosureId} />
            <Scroll label={t('supplier.disclosure.history')} folds>
              <table className="table">
                <caption>{t('supplier.disclosure.history')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('supplier.disclosure.when')}</th>
                    <th scope="col">{t('supplier.disclosure.what')}</th>
                    <th scope="col" className="num">
                      {t('kit.disclosures.scope1')}
                    </th>
                    <th scope="col" className="num">
                      {t('kit.disclosures.scope2l')}
                    </th>
                    <th scope="col">{t('supplier.disclosure.why')}</th>
                  </tr>
                </thead>
                <tbody>
                  {disclosure.chain.map((step) => (
                    <tr key={step.eventId}>
                      <td>{instantText(step.occurredAt, language)}</td>
                      <td>{t(`supplier.step.${step.what}`)}</td>
                      <td className="num">{'inventory' in step ? measuredText(step.inventory.scope1 as Measured, t, language) : '—'}</td>
                      <td className="num">{'inventory' in step ? measuredText(step.inventory.scope2LocationBased as Measured, t, language) : '—'}</td>
                      <td>{'cause' in step ? step.cause : 'reason' in step ? step.reason : 'reasons' in step ? step.reasons.map(({ field, comment }) => `${field}: ${comment}`).join(' · ') : ''}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Chosen({ supplierId, programmeId }: { readonly supplierId: string; readonly programmeId: string }): ReactNode {
  const { disclosureId } = route.useParams();
  return <History supplierId={supplierId} disclosureId={disclosureId} programmeId={programmeId} />;
}

export const DisclosurePage = (): ReactNode => <WithOwnSupplier>{(own) => <Chosen {...own} />}</WithOwnSupplier>;
