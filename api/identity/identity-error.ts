/** The identity library could not read its tables; it hides the cause, so this stands for it. */
export class IdentityOutOfReachError extends Error {
  override readonly name = 'IdentityOutOfReachError';
}
