import { describe, expect, it } from '@jest/globals';
import { compileOnThread } from './compile-on-thread.ts';
import { compilePdf } from './compile-pdf.ts';

const HOSTILE = '#panic("out") ] [ $x^2$ @ref = #import "/a.typ"';

const REGISTER = {
  datedOn: { year: 2026, month: 11, day: 23 },
  centre: { name: { th: 'ศูนย์ทดสอบ' } },
  isDemo: false,
  title: { th: 'ทะเบียนทดสอบ', en: 'Test register' },
  number: '1',
  asOf: '23 พฤศจิกายน 2569',
  count: '1 รายการ',
  peopleNote: '',
  rows: {
    columns: [{ title: 'ชื่อ', isFigure: false, isWide: true }],
    cells: [[HOSTILE]],
  },
  lines: null,
};

describe('compileOnThread', () => {
  it('gives the very bytes that compiling in place gives, whatever people typed', async () => {
    const pdf = await compileOnThread('register', REGISTER);
    expect(Buffer.from(pdf).equals(Buffer.from(compilePdf('register', REGISTER)))).toBe(true);
    expect(Buffer.from(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('fails by the name of the template and tells no fact', async () => {
    const { rows: _rows, ...incomplete } = REGISTER;
    await expect(compileOnThread('register', incomplete)).rejects.toThrow(
      /^Template register does not compile: (?!.*ศูนย์ทดสอบ)/su,
    );
  });
});
