/** What a programmer needs before the first call: signing in, a call, keys, pages, problems. */

import { code, escape } from './html.ts';

const SIGN_IN = `curl -c cookies.txt http://127.0.0.1:4300/api/auth/sign-in/username \\
  -H 'content-type: application/json' \\
  -d '{"username": "YOUR-NAME", "password": "YOUR-PASSWORD"}'`;

const READ = `curl -b cookies.txt 'http://127.0.0.1:4300/api/v1/tasks?tab=pool&limit=10'`;

const COMMAND = `curl -b cookies.txt http://127.0.0.1:4300/api/v1/tasks/TASK-ID/comments \\
  -H 'content-type: application/json' \\
  -H "idempotency-key: $(uuidgen)" \\
  -d '{"text": "โทรหาครัวเรือนแล้ว"}'`;

const PROBLEM = `{
  "type": "/api/docs#invalid-form",
  "title": "Some fields need correcting; see the sentence at each.",
  "status": 400,
  "code": "invalid-form",
  "sentence": { "th": "…", "en": "…" },
  "fields": [
    { "path": "household.members.0.phone", "code": "not-a-thai-phone",
      "sentence": { "th": "…", "en": "…" } }
  ],
  "requestId": "…"
}`;

export function introduction(): string {
  return `<section id="start"><h2>เริ่มใช้ · First call</h2>
<p lang="th">เข้าสู่ระบบด้วยชื่อผู้ใช้และรหัสผ่านเดียวกับหน้าจอ เก็บคุกกี้ไว้ แล้วส่งไปกับทุกคำขอ ตำแหน่งของท่านกำหนดว่าทำอะไรได้ที่ใด</p>
<p>Sign in with the same name and password as on the screens, keep the cookie and send it with every
request. What you may do follows from your seats. Addresses below are those of ${code('npm start')}.</p>
${sample(SIGN_IN)}<p>Read your inbox:</p>${sample(READ)}<p>Send a command, here a remark on a task:</p>${sample(COMMAND)}</section>
<section id="idempotency"><h2>Idempotency-Key</h2>
<p lang="th">ทุกคำสั่ง (POST ใต้ /api/v1 ที่ไม่ใช่การคำนวณ) ต้องมีรหัสคำขอ สร้างครั้งเดียวต่อหนึ่งความตั้งใจ และส่งรหัสเดิมเมื่อส่งซ้ำ จึงเกิดผลเพียงครั้งเดียวแม้เครือข่ายขาดกลางทาง</p>
<p>Every command, that is every POST under ${code('/api/v1')} but the calculations, carries one: 8 to 200 visible ASCII characters, made once for one
intent. Send the same key again whenever no answer came. The same key with the same content has one
effect and the same answer, marked ${code('Idempotent-Replay: true')}; with other content it is refused as
${link('idempotency-key-reused')}. A refused command leaves its key free. After
${link('process-answer-unknown')} press again with the same key: the change counts once.</p></section>
<section id="paging"><h2>หน้า · Pages</h2><p>Lists answer ${code('rows')} and ${code('nextCursor')}.
Send it back as ${code('cursor')} until it is null; a cursor means nothing else and is not to be made by hand.</p></section>
<section id="problem"><h2>เมื่อปฏิเสธ · When it refuses</h2>
<p>Every refusal is ${code('application/problem+json')} (RFC 9457) with a stable ${code('code')} and a sentence
in Thai and English for people; nothing has changed then, except after ${link('process-answer-unknown')}, when it
is not known yet. ${code('fields')} says which fields refuse, ${code('figures')} the codes and figures that the sentence speaks of.
All codes: <a href="#problems">refusals</a>, <a href="#fields">fields</a>.</p>${sample(PROBLEM)}</section>`;
}

function sample(text: string): string {
  return `<pre tabindex="0">${escape(text)}</pre>`;
}

function link(name: string): string {
  return `<a href="#${name}">${code(name)}</a>`;
}
