import type { ReactNode } from 'react';
import { useProgramme } from '../api/programmes';
import { useText } from '../text/use-text';

/** Shown where there is a choice. */
export function ProgrammeSwitch(): ReactNode {
  const { t } = useText();
  const { programme, programmes, choose } = useProgramme();
  if (programme === undefined) return null;
  if (programmes.length === 1) {
    return (
      <span className="muted programme" title={programme.name}>
        {programme.name}
      </span>
    );
  }
  return (
    <label>
      <span className="visually-hidden">{t('shell.programme')}</span>
      <select className="button small programme" value={programme.programmeId} onChange={(event) => choose(event.target.value)}>
        {programmes.map(({ programmeId, name }) => (
          <option key={programmeId} value={programmeId}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
