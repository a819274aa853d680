/** The rows of the committee room: meetings, motions, votes, resolutions, minutes. */

import { DecidedSchedule } from '../decisions/decided-schedule.ts';
import { MinutesCorrectionRow, MinutesDraft, MinutesSeal } from '../minutes/minutes-entities.ts';
import { MotionAdmission } from '../motions/motion-admission.ts';
import { MotionRow } from '../motions/motion-entity.ts';
import { MotionGrant } from '../motions/motion-grant.ts';
import { MotionWriteOff } from '../motions/motion-write-off.ts';
import { ResolutionUndo } from '../undo/undo-entity.ts';
import { AttendanceMovement } from './attendance-movement.ts';
import { MeetingCall, MeetingMessage } from './call-entities.ts';
import {
  DeclaredInterestRow,
  FoundInterestRow,
  ResolutionQuorum,
  RoomRuleRow,
} from './interests/interest-entities.ts';
import { AgendaItem, Attendance, Meeting, Resolution, Vote } from './meeting-entities.ts';
import { MinutesSignature } from './minutes-signature.ts';
import { MeetingProxy } from './proxies/meeting-proxy.ts';
import { CastingVote, SecretBallotCount, SecretBallotVoter } from './secret-ballot-entities.ts';
import { SplitMotion, SplitMotionPart } from './split/split-motion.ts';

export const ROOM_ENTITIES = [
  AgendaItem,
  Attendance,
  AttendanceMovement,
  DecidedSchedule,
  Meeting,
  MinutesSignature,
  MotionRow,
  MotionAdmission,
  MotionGrant,
  MotionWriteOff,
  MinutesDraft,
  MinutesCorrectionRow,
  MinutesSeal,
  Resolution,
  SplitMotion,
  SplitMotionPart,
  ResolutionUndo,
  Vote,
  SecretBallotVoter,
  SecretBallotCount,
  CastingVote,
  MeetingCall,
  MeetingMessage,
  DeclaredInterestRow,
  FoundInterestRow,
  ResolutionQuorum,
  RoomRuleRow,
  MeetingProxy,
] as const;
