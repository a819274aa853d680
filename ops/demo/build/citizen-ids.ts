/**
 * Numbers that pass as citizen ids and can be nobody's: they begin with 0-9999, a place that the
 * registry does not have. The same household and member always get the same number.
 */

/** `serial`: up to seven digits. */
export function demoCitizenId(serial: number): string {
  const digits = `09999${String(serial).padStart(7, '0')}`;
  if (digits.length !== 12) throw new RangeError(`No room for serial ${serial} in a citizen id`);
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (13 - at), 0);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}
