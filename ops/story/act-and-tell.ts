/** Sends each step and writes it down under the line it belongs to: who did which task. */

import type { Post } from '../client/path/crew.ts';
import type { Act } from '../client/path/step.ts';
import type { Teller } from './teller.ts';

const POST_NAMES: Readonly<Record<Post, string>> = {
  chair: 'ประธาน',
  secretary: 'เลขานุการ',
  treasurer: 'เหรัญญิก',
  memberA: 'กรรมการ (1)',
  memberB: 'กรรมการ (2)',
  tambonOfficer: 'พัฒนากร',
  nfeOfficer: 'ครู กศน.',
  agricultureOfficer: 'เกษตรอำเภอ',
};

export function actAndTell(teller: Teller): Act {
  return async ({ name, by, client, command, task }) => {
    const answer = await client.command(command);
    const what = task === undefined ? 'คำสั่ง · command' : 'งาน · task';
    teller.note(`${what}  ${name}  ← ${POST_NAMES[by]}`);
    return answer;
  };
}
