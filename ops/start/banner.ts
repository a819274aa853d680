import type { DemoAccount } from './demo.ts';

export type Banner = { address: string; accounts: readonly DemoAccount[]; seconds: number };

/** The last thing a start prints: where to go and as whom. */
export function describeReady({ address, accounts, seconds }: Banner): string {
  const lines = [
    '',
    `ปลดหนี้พร้อมใช้ที่ · Plodnee is ready at  ${address}  (${seconds.toFixed(1)} s)`,
    `API  ${address}/api/docs`,
  ];
  if (accounts.length > 0) lines.push('', 'บัญชีสาธิต · Demo accounts');
  const width = Math.max(0, ...accounts.map(({ username }) => username.length));
  for (const { username, password, role } of accounts) {
    lines.push(`  ${username.padEnd(width)}  ${password}  ${role}`);
  }
  lines.push('', 'หยุดด้วย Ctrl-C · Stop with Ctrl-C', '');
  return lines.join('\n');
}
