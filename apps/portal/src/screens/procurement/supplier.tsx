import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgramme } from '../../api/programmes';
import { supplierPageQuery, type SupplierPage } from '../../api/supplier-page';
import { AuditsOfSupplier } from '../../findings/audits/audits-of-supplier';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Tier } from '../../kit/tier';
import { Gate, GateConditions } from '../../score/gate';
import { Disclosures } from '../../score/disclosures';
import { TargetsList } from '../../score/targets-list';
import { TierHistory } from '../../score/tier-history';
import { WhatWouldHelp } from '../../score/what-would-help';
import { Waterfall } from '../../score/waterfall';
import { dayText, instantText } from '../../text/days';
import { moneyText, numberText } from '../../text/numbers';
import { countryText } from '../../text/places';
import { placeText } from '../../text/provinces';
import { inLanguage, sentencesText, useText } from '../../text/use-text';
import { GateActs } from './gate/gate-acts';
import { InviteForm } from './invitations/invite-form';
import { OwnFactorsCard } from './own-factors/own-factors-card';
import { ReceiptsCard } from './purchases/receipts-card';
import { SpendCard } from './purchases/spend-card';
import { RegisteredNote } from './register/registered-note';
import { SupplierFindings } from './supplier-facts/findings';
import { SupplierMeasures } from './supplier-facts/measures';
import { Statements } from './supplier-facts/statements';

const route = getRouteApi('/inside/p/suppliers/$supplierId');
/** Milliseconds between two looks for the decision that follows an act, and how long there may be none: most acts change nothing. */
const gateLook = 1_000;
const gatePatience = 15_000;

function GateFacts({ page: { gates, remediation, waivedUntil, sanctioned } }: { readonly page: SupplierPage }): ReactNode {
  const { t, language } = useText();
  const gate = gates[0];
  if (gate === undefined) return null;
  const open = remediation.find(({ status }) => status === 'open');
  return (
    <dl className="facts">
      <dt>{t('procurement.supplier.gate-reasons', { rule: gate.rule })}</dt>
      <dd>{sentencesText(gate.reasons.map(({ text }) => inLanguage(text, language)), language)}</dd>
      {gate.conditions.length === 0 ? null : (
        <>
          <dt>{t('procurement.supplier.gate-conditions')}</dt>
          <dd>
            <GateConditions conditions={gate.conditions} />
          </dd>
        </>
      )}
      {gate.dueOn === null ? null : (
        <>
          <dt>{t('procurement.column.due')}</dt>
          <dd>{dayText(gate.dueOn, language)}</dd>
        </>
      )}
      {open === undefined ? null : (
        <>
          <dt>{t('procurement.supplier.milestones')}</dt>
          <dd>{open.milestones.map(({ dueOn }) => dayText(dueOn, language)).join(' · ')}</dd>
        </>
      )}
      {waivedUntil === null ? null : (
        <>
          <dt>{t('procurement.supplier.waived')}</dt>
          <dd>{dayText(waivedUntil, language)}</dd>
        </>
      )}
      {sanctioned ? (
        <>
          <dt>{t('procurement.supplier.sanctioned')}</dt>
          <dd>{t('procurement.supplier.sanctioned.yes')}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Headline({ page, onActed }: { readonly page: SupplierPage; readonly onActed: () => void }): ReactNode {
  const { t, language } = useText();
  const { assessment, gates } = page;
  const score = assessment?.score ?? null;
  const result = assessment?.result ?? null;
  const gate = gates[0];
  return (
    <section className="card">
      <div className="row">
        <Tier tier={assessment?.tier ?? 'U'} large />
        <span className="figure">{score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 })}</span>
        <Gate decision={gate?.decision ?? null} />
      </div>
      {result === null ? <p>{t(page.enrolment.shared ? 'procurement.supplier.unrated' : 'procurement.supplier.not-shared')}</p> : <p>{inLanguage(result.standing.text, language)}</p>}
      <GateFacts page={page} />
      <GateActs page={page} onActed={onActed} />
    </section>
  );
}

function Basis({ page }: { readonly page: SupplierPage }): ReactNode {
  const { t, language } = useText();
  const { assessment, identifiers, sector, country, province, classification, spend, enrolment } = page;
  return (
    <section className="card">
      <h2>{t('procurement.supplier.record')}</h2>
      <dl className="facts">
        <dt>{t('procurement.supplier.identifiers')}</dt>
        <dd>{identifiers.map(({ scheme, value }) => t('procurement.supplier.identifier', { scheme: t(`kit.identifier.${scheme}`), value })).join(' · ')}</dd>
        <dt>{t('procurement.supplier.sector')}</dt>
        <dd>{sector}</dd>
        <dt>{t('procurement.supplier.place')}</dt>
        <dd>{[country === null ? '' : countryText(country, language), province === null ? '' : placeText(province, language)].filter(Boolean).join(' · ')}</dd>
        <dt>{t('procurement.supplier.category')}</dt>
        <dd>{classification === null ? '—' : [classification.category, classification.hotSpot ? t('procurement.gate.hot-spot') : '', classification.soleSource ? t('procurement.gate.sole-source') : ''].filter(Boolean).join(' · ')}</dd>
        {classification === null ? null : (
          <>
            <dt>{t('procurement.gate.alternatives')}</dt>
            <dd>
              {classification.qualifiedAlternatives ?? '—'}
            </dd>
          </>
        )}
        <dt>{t('procurement.supplier.basis')}</dt>
        <dd>{enrolment.basis === null ? '—' : t(`procurement.basis.${enrolment.basis}`)}</dd>
        <dt>{t('procurement.column.spend-short')}</dt>
        <dd>{spend === null || spend.length === 0 ? '—' : spend.map(({ year, amount, currency }) => `${year}: ${moneyText(amount, currency, language)}`).join(' · ')}</dd>
        {assessment === null ? null : (
          <>
            <dt>{t('procurement.supplier.rules')}</dt>
            <dd>
              {assessment.rulesetId}, {assessment.benchmarkSetId}, {assessment.gwpSet}
            </dd>
            <dt>{t('procurement.supplier.assessed')}</dt>
            <dd>
              {dayText(assessment.asOf, language)} · {instantText(assessment.at, language)}
            </dd>
            <dt>{t('procurement.supplier.digest')}</dt>
            <dd className="digest">{assessment.resultDigest}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** Why this tier, and what now? */
export function Supplier(): ReactNode {
  const { t } = useText();
  const { supplierId } = route.useParams();
  const search = route.useSearch();
  const { programme } = useProgramme();
  const [acted, setActed] = useState<{ readonly decisionId: string | undefined; readonly until: number } | null>(null);
  const query = useQuery({
    ...supplierPageQuery(programme?.programmeId ?? '', supplierId),
    // The gate is evaluated by itself after an act: the page looks until the next decision is there.
    refetchInterval: ({ state }) => (acted !== null && state.data?.gates[0]?.decisionId === acted.decisionId && Date.now() < acted.until ? gateLook : false),
  });
  const name = query.data?.name ?? t('kit.loading');
  const [inviting, setInviting] = useState(false);
  return (
    <Page
      title={name}
      actions={
        // Whoever shares by its own consent has taken its record over: an invitation has nothing to give it.
        query.data?.enrolment.basis === 'consent' ? null : (
          <Button refused={query.data === undefined ? t('kit.loading') : undefined} onPress={() => setInviting(true)}>
            {t('procurement.invite.this')}
          </Button>
        )
      }
    >
      <Dialog title={t('procurement.invite.title')} open={inviting} onClose={() => setInviting(false)}>
        <InviteForm programmeId={programme?.programmeId ?? ''} supplier={{ supplierId, name }} onDone={() => setInviting(false)} />
      </Dialog>
      <Loaded query={query} lines={10}>
        {(page) => (
          <>
            <RegisteredNote {...search} onInvite={page.enrolment.basis === 'consent' ? undefined : () => setInviting(true)} />
            <div className="grid wide">
              <Headline page={page} onActed={() => setActed({ decisionId: page.gates[0]?.decisionId, until: Date.now() + gatePatience })} />
              <Basis page={page} />
            </div>
            {page.assessment === null ? null : (
              <div className="grid wide">
                <Waterfall assessment={page.assessment} />
                <WhatWouldHelp assessment={page.assessment} />
              </div>
            )}
            <Disclosures disclosures={page.disclosures} reviewOf={page.supplierId} />
            <div className="grid wide">
              <TargetsList targets={page.targets} />
              {page.enrolment.status === 'ended' ? null : <SupplierFindings programmeId={page.programmeId} supplierId={page.supplierId} />}
              {page.enrolment.shared ? (
                <>
                  <Statements supplierId={page.supplierId} />
                  <SupplierMeasures supplierId={page.supplierId} />
                </>
              ) : null}
            </div>
            {page.enrolment.status === 'ended' ? null : <OwnFactorsCard pair={{ programmeId: page.programmeId, supplierId: page.supplierId }} organisationId={programme?.organisationId ?? ''} country={page.country} />}
            <SpendCard pair={{ programmeId: page.programmeId, supplierId: page.supplierId }} currency={programme?.currency ?? ''} />
            <ReceiptsCard pair={{ programmeId: page.programmeId, supplierId: page.supplierId }} />
            <AuditsOfSupplier root="/p" programmeId={page.programmeId} supplierId={page.supplierId} />
            <TierHistory programmeId={page.programmeId} supplierId={page.supplierId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
