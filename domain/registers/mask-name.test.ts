import { describe, expect, it } from '@jest/globals';
import { maskName } from './mask-name.ts';

describe('maskName', () => {
  it.each([
    ['สมใจ วงศ์ดี', 'ส… ว…'],
    ['เอื้อง ไชยสิทธิ์', 'เอ… ไช…'],
    ['  สมใจ  ', 'ส…'],
    ['', ''],
  ])('%s is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
