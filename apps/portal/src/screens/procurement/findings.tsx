import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindingsList } from '../../findings/findings-list';

const route = getRouteApi('/inside/p/findings');

/** What stands against whom, and until when? As the buyer asks. */
export function Findings(): ReactNode {
  return <FindingsList root="/p" search={route.useSearch()} />;
}
