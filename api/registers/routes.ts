import type { AnyRoute } from '../routing/route.ts';
import { REGISTER_CHOICE_ROUTES } from './choices-route.ts';
import { REGISTER_ENTRY_ROUTES } from './entry-routes.ts';
import { REGISTER_FILE_ROUTES } from './file-routes.ts';
import { REGISTER_READ_ROUTES } from './read-routes.ts';

export const REGISTER_ROUTES: readonly AnyRoute[] = [
  ...REGISTER_READ_ROUTES,
  ...REGISTER_FILE_ROUTES,
  ...REGISTER_CHOICE_ROUTES,
  ...REGISTER_ENTRY_ROUTES,
];
