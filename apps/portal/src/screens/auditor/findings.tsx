import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { findingSearch } from '../../findings/finding-search';
import { FindingsList } from '../../findings/findings-list';

const route = getRouteApi('/inside/a/findings');

/** What stands, and what waits for my judgement? */
export function Findings(): ReactNode {
  return <FindingsList root="/a" search={findingSearch(route.useSearch())} />;
}
