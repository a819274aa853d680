/** The path of a case as a picture: a line of stations across a desk, a short column on a phone. */

import { PathAcross } from './path-across.tsx';
import { PathDown } from './path-down.tsx';

export type StationState = 'done' | 'current' | 'ahead';

/** A place beside the path where the case stands or stood: refused, in arrears. */
export interface SideStation {
  readonly label: string;
  readonly note?: string | undefined;
  readonly tone: 'care' | 'bad';
}

export interface Station {
  readonly key: string;
  readonly label: string;
  readonly state: StationState;
  /** Short, under the label: the day it was reached. */
  readonly note?: string | undefined;
  readonly side?: SideStation | undefined;
}

export interface PathProps {
  /** Says what path this is, for readers. */
  readonly label: string;
  readonly stations: readonly Station[];
}

/** Both drawings are ordered lists; the one that does not fit its container is not there for readers. */
export function PathPicture(props: PathProps) {
  return (
    <div className="@container">
      <div className="hidden @min-[880px]:block">
        <PathAcross {...props} />
      </div>
      <div className="@min-[880px]:hidden">
        <PathDown {...props} />
      </div>
    </div>
  );
}
