import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindingsList } from '../../findings/findings-list';

const route = getRouteApi('/inside/a/findings');

/** What stands, and what waits for my judgement? */
export function Findings(): ReactNode {
  return <FindingsList root="/a" search={route.useSearch()} />;
}
