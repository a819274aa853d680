import { PageHeading } from '../../components/page/page-heading.tsx';
import { SkeletonRows } from '../../components/status/skeleton.tsx';
import { useWords } from '../../lib/i18n.ts';
import type { NavigationItem } from '../layout/navigation-items.ts';
import { frameWords } from '../words.ts';

/** The heading of a part of the product with rows on their way: shown while its screen loads. */
export function AreaPage({ area }: { area: NavigationItem['key'] }) {
  const t = useWords(frameWords);
  return (
    <>
      <PageHeading title={t(area)} />
      <SkeletonRows />
    </>
  );
}
