import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useProgramme } from '../../../api/programmes';
import { benchmarkSetsQuery, rulesetsQuery } from '../../../api/rules';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { useText } from '../../../text/use-text';
import { Differences } from './differences';
import { TryRules } from './try-rules';
import { Versions } from './versions';

/** By which rules are suppliers judged, since when, and what changed? */
export function Rules(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const rulesets = useQuery(rulesetsQuery(programmeId));
  const benchmarkSets = useQuery(benchmarkSetsQuery(programmeId));
  const none = (
    <Empty title={t('procurement.rules.none')}>
      <p>{t('procurement.rules.none.text')}</p>
    </Empty>
  );
  return (
    <Page title={t('procurement.rules.title')} lead={t('procurement.rules.lead')}>
      <Loaded query={rulesets}>
        {(versions) =>
          versions.length === 0 ? (
            none
          ) : (
            <>
              <Versions kind="ruleset" versions={versions} />
              {benchmarkSets.data === undefined ? null : <TryRules programmeId={programmeId} rulesets={versions} benchmarkSets={benchmarkSets.data} />}
              <Differences programmeId={programmeId} versions={versions} />
            </>
          )
        }
      </Loaded>
      <Loaded query={benchmarkSets}>{(versions) => (versions.length === 0 ? none : <Versions kind="benchmark-set" versions={versions} />)}</Loaded>
    </Page>
  );
}
