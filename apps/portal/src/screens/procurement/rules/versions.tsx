import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { RulesKind, RulesVersion } from '../../../api/rules';
import { useSession } from '../../../api/session';
import { Button } from '../../../kit/button';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { inLanguage, useText } from '../../../text/use-text';
import { PublishDialog } from './publish-dialog';

/** A new version is written from one that exists; a draft is written on. */
function DraftLink({ kind, version: { documentId, status } }: { readonly kind: RulesKind; readonly version: RulesVersion }): ReactNode {
  const { t } = useText();
  const words = { 'aria-label': t(status === 'drafted' ? 'rules.go-on-with' : 'rules.new-from', { id: documentId }), className: 'light', children: t(status === 'drafted' ? 'rules.go-on' : 'rules.new') };
  return kind === 'ruleset' ? <Link to="/p/rules/rulesets/$rulesetId/draft" params={{ rulesetId: documentId }} {...words} /> : <Link to="/p/rules/benchmark-sets/$benchmarkSetId/draft" params={{ benchmarkSetId: documentId }} {...words} />;
}

/** Every version there ever was; what is published stays as it is, and only a draft waits for a second person. */
export function Versions({ kind, versions }: { readonly kind: RulesKind; readonly versions: readonly RulesVersion[] }): ReactNode {
  const { t, language } = useText();
  const { roles, actor } = useSession();
  const [publishing, setPublishing] = useState<RulesVersion>();
  const refusal = ({ drafter }: RulesVersion): string | undefined => (!roles.includes('programme-owner') ? t('procurement.rules.owner-only') : drafter === actor.id ? t('procurement.rules.second-person') : undefined);
  const heading = t(kind === 'ruleset' ? 'procurement.rules.rulesets' : 'procurement.rules.benchmark-sets');
  return (
    <>
      <Scroll label={heading} folds>
        <table className="table">
          <caption>{heading}</caption>
          <thead>
            <tr>
              <th scope="col">{t('procurement.rules.id')}</th>
              <th scope="col">{t('procurement.rules.title-of')}</th>
              <th scope="col">{t('procurement.rules.status')}</th>
              <th scope="col">{t('procurement.rules.effective')}</th>
              <th scope="col">{t('procurement.rules.digest')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr key={version.documentId}>
                <th scope="row">
                  {version.documentId} <span className="muted light">{version.version}</span>
                  <br />
                  <DraftLink kind={kind} version={version} />
                </th>
                <td className="cell">{inLanguage(version.title, language)}</td>
                <td>
                  {version.inForce ? <Status tone="ok">{t('procurement.rules.in-force')}</Status> : <Status tone={version.status === 'drafted' ? 'info' : 'plain'}>{t(`procurement.rules.${version.status}`)}</Status>}
                  {version.status !== 'drafted' ? null : (
                    <div className="stack">
                      <span>
                        <Button small refused={refusal(version)} label={t('procurement.rules.publish-of', { id: version.documentId })} onPress={() => setPublishing(version)}>
                          {t('procurement.rules.publish')}
                        </Button>
                      </span>
                      {refusal(version) === undefined ? null : <span className="muted">{refusal(version)}</span>}
                    </div>
                  )}
                </td>
                <td>{version.effectiveFrom === null ? '—' : dayText(version.effectiveFrom, language)}</td>
                <td className="digest cell">{version.digest}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {publishing === undefined ? null : <PublishDialog kind={kind} version={publishing} inForce={versions.find((version) => version.inForce)?.documentId} onClose={() => setPublishing(undefined)} />}
    </>
  );
}
