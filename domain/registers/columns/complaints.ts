/** Columns of R16. Neither who complains nor what they say: that is told to its handler alone. */

import { column } from '../register.ts';
import { ROLE_WORDS } from '../words/committee.ts';
import {
  COMPLAINT_CATEGORY_WORDS,
  COMPLAINT_OUTCOME_WORDS,
  COMPLAINT_STATE_WORDS,
} from '../words/complaints.ts';

export const COMPLAINTS = [
  column('complaint', ['เลขที่', 'Complaint']),
  column('receivedOn', ['รับเมื่อ', 'Received on'], { kind: 'date' }),
  column('category', ['เรื่อง', 'About'], { kind: 'code', words: COMPLAINT_CATEGORY_WORDS }),
  column('handler', ['ผู้พิจารณา', 'Handled by'], { kind: 'code', words: ROLE_WORDS }),
  column('dueOn', ['ต้องตอบภายใน', 'Answer by'], { kind: 'date' }),
  column('state', ['สถานะ', 'State'], { kind: 'code', words: COMPLAINT_STATE_WORDS }),
  column('answeredOn', ['ตอบเมื่อ', 'Answered on'], { kind: 'date' }),
  column('outcome', ['ผล', 'Outcome'], { kind: 'code', words: COMPLAINT_OUTCOME_WORDS }),
];
