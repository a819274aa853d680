import { describe, expect, it } from '@jest/globals';
import { readAskedAdministrator } from './asked-administrator.ts';

describe('the first administrator of an installation', () => {
  it('gets a password of chance that nobody chose', () => {
    const asked = () => readAskedAdministrator(['admin.phayao', '56', 'สมศรี', 'ใจดี']);
    const first = asked();
    expect(first).toMatchObject({
      administrator: {
        username: 'admin.phayao',
        areaCode: '56',
        displayName: 'สมศรี ใจดี',
        isDemo: false,
      },
    });
    expect(asked()).not.toEqual(first);
  });

  it.each([
    [[], 'For example'],
    [['admin.phayao', '56'], 'For example'],
    [['Admin Phrae', '56', 'สมศรี'], 'For example'],
    [['admin.phayao', '99', 'สมศรี'], 'No such province: 99'],
    [['admin.phayao', '54', 'สมศรี'], 'not sound'],
    [['admin.phayao', '5401', 'สมศรี'], 'two digits, not "5401"'],
  ])('is refused with a sentence when asked for as %j', (args, sentence) => {
    expect(readAskedAdministrator(args)).toEqual({ refused: expect.stringContaining(sentence) });
  });
});
