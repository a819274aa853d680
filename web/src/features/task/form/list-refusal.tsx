import { useContext } from 'react';
import { RefusalLine } from '../../../components/form/field-frame.tsx';
import { FieldRefusals } from '../../../components/form/field-refusals.ts';

/** The refusal of a whole list, which has no box of its own to stand at. */
export function ListRefusal({ name }: { name: string }) {
  const refusal = useContext(FieldRefusals)[name];
  return refusal === undefined ? null : <RefusalLine>{refusal}</RefusalLine>;
}
