/** Which parts of the product a person's seats open; the server decides again at each request. */

import type { Me } from '#contracts/people';
import type { Permission } from '#domain/people/permissions';
import type { Role } from '#domain/people/roles';
import type { IconName } from '../../components/action/icon.tsx';

export const NAVIGATION_ITEMS = [
  { key: 'inbox', to: '/inbox', icon: 'inbox', needs: undefined },
  { key: 'ownCase', to: '/cases', icon: 'household', needs: 'see-case' },
  { key: 'cases', to: '/cases', icon: 'household', needs: 'see-case' },
  { key: 'meetings', to: '/meetings', icon: 'meeting', needs: 'see-meeting' },
  { key: 'centre', to: '/centre', icon: 'centre', needs: 'see-centre' },
  { key: 'board', to: '/board', icon: 'board', needs: 'see-board' },
  { key: 'calculator', to: '/calculator', icon: 'calculator', needs: 'see-board' },
] as const satisfies readonly {
  readonly key: string;
  readonly to: string;
  readonly icon: IconName;
  readonly needs: Permission | undefined;
}[];

export type NavigationItem = (typeof NAVIGATION_ITEMS)[number];

/**
 * The menu of a person, in its fixed order. Auditors read only and a household is done for, so no
 * task waits for them; a household has its own case and no list.
 */
export function navigationOf(me: Pick<Me, 'seats' | 'permissions'>): readonly NavigationItem[] {
  const onlyReads = holdsOnly(me, ['auditor', 'household']);
  const isHousehold = holdsOnly(me, ['household']);
  return NAVIGATION_ITEMS.filter((item) => {
    if (item.key === (isHousehold ? 'cases' : 'ownCase')) return false;
    return item.needs === undefined ? !onlyReads : me.permissions.includes(item.needs);
  });
}

function holdsOnly({ seats }: Pick<Me, 'seats'>, roles: readonly Role[]): boolean {
  return seats.length > 0 && seats.every((seat) => roles.includes(seat.role));
}

/** Where a person begins: the first part of the own menu. */
export function homeOf(me: Pick<Me, 'seats' | 'permissions'>): NavigationItem['to'] {
  return navigationOf(me)[0]?.to ?? '/inbox';
}
