import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { findingSearch } from '../../findings/finding-search';
import { FindingsList } from '../../findings/findings-list';

const route = getRouteApi('/inside/p/findings');

/** What stands against whom, and until when? As the buyer asks. */
export function Findings(): ReactNode {
  return <FindingsList root="/p" search={findingSearch(route.useSearch())} />;
}
