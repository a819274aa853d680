// `npm run bench`: measures a copy of this checkout with data of its own, and prints a short table.
// `npm run bench -- house` measures the house alone, `-- money` schedules and postings, `-- allocation`
// the solver, `-- commands` the commands. Numbers of one machine at one time: compare within a run, and runs on the same quiet machine.

import { availableParallelism } from 'node:os';
import { CasePage } from '#contracts/cases';
import { measureCommand } from './bench/commands.ts';
import { measureCompletions } from './bench/completions.ts';
import { writeTable } from './bench/figures.ts';
import type { Row } from './bench/figures.ts';
import { measureAllocation } from './bench/measure-allocation.ts';
import { measureMoney } from './bench/money/measure-money.ts';
import { measureRawTransactions } from './bench/raw-transactions.ts';
import { measureReadings } from './bench/reading-times.ts';
import { measureRoundTrips } from './bench/round-trips.ts';
import { measureStarts } from './bench/starts.ts';
import { enterAll } from './bench/visitors.ts';
import type { Visitors } from './bench/visitors.ts';
import { withClient } from './embedded/postgres-database.ts';
import { copyHouse } from './testing/house-copy.ts';
import type { HouseCopy } from './testing/house-copy.ts';

const PARTS = ['house', 'money', 'allocation', 'commands'] as const;
const named = process.argv.slice(2);
const unknown = named.filter((name) => !PARTS.some((part) => part === name));

function say(line: string): void {
  console.log(`… ${line}`);
}

async function measureHouse(): Promise<Row[]> {
  const copy = await copyHouse();
  say('เริ่มระบบสำเนา สี่ครั้ง · Starting a copy, four times');
  const starts = await measureStarts(copy);
  try {
    return [...starts.rows, ...(await measureWork(copy))];
  } finally {
    await starts.running.stop();
  }
}

async function measureWork(copy: HouseCopy): Promise<Row[]> {
  const visitors = await enterAll(copy.url);
  const databaseUrl = copy.databaseUrl();
  say('เปิดหน้างานและแฟ้มครัวเรือน · Reading inbox and case file');
  const readings = await measureReadings(visitors, await findRepayingCase(visitors));
  return withClient(databaseUrl, async (rows) => {
    say('บันทึกงานพร้อมกันแปดคน · Completing tasks, eight at once');
    const completions = await measureCompletions(visitors, rows);
    const raw = await measureRawTransactions(databaseUrl, completions.perSecond);
    say('จากงานที่บันทึกถึงงานถัดไป · From a saved task to the next');
    const trips = await measureRoundTrips(visitors, rows);
    return [...readings, ...completions.rows, raw, trips];
  });
}

async function findRepayingCase({ secretary }: Visitors): Promise<string> {
  const query = { status: 'repaying' };
  const page = await secretary.read({ path: 'cases', query, answer: CasePage });
  const [first] = page.rows;
  if (first === undefined) throw new Error('The demonstration has no household that repays');
  return first.caseId;
}

async function measureCommands(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of ['check', 'story'] as const) {
    say(`npm run ${name}`);
    rows.push(await measureCommand(name));
  }
  return rows;
}

async function measure(): Promise<void> {
  const isWanted = (part: string): boolean => named.length === 0 || named.includes(part);
  const rows: Row[] = [];
  if (isWanted('house')) rows.push(...(await measureHouse()));
  if (isWanted('money')) {
    say('ตารางผ่อนและรายการบัญชี · Schedules and postings');
    rows.push(...(await measureMoney()));
  }
  if (isWanted('allocation')) {
    say('ข้อเสนอการจัดสรร 40 ครัวเรือน 27 กองทุน · Allocations of 40 households and 27 funds');
    rows.push(...(await measureAllocation()));
  }
  if (isWanted('commands')) rows.push(...(await measureCommands()));
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} processors, Node ${process.versions.node}`;
  console.log(`\nPlodnee ${day}, ${machine}\n\n${writeTable(rows)}`);
}

if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`);
  process.exitCode = 2;
} else {
  try {
    await measure();
  } catch (error) {
    console.error(`✗ ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
