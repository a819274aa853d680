/** Accounts as the identity library keeps them; nobody makes one by themselves. */

import type { AuthContext } from 'better-auth';

interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
}

export interface Accounts {
  /** The account of this user name, or undefined. */
  findAccount(username: string): Promise<string | undefined>;
  /** Makes the account, or finds the one with this user name; gives its id. */
  ensureAccount(account: NewAccount): Promise<string>;
  /** Gives the account another password and ends every session of it. */
  replacePassword(userId: string, password: string): Promise<void>;
  /** Ends an account for good: nothing opens it any more and every session of it is over. */
  closeAccount(userId: string): Promise<void>;
}

/** The part of the library that accounts need. */
type Context = Pick<AuthContext, 'internalAdapter'> & {
  readonly password: Pick<AuthContext['password'], 'hash'>;
};

export function accountsOf(auth: { readonly $context: Promise<Context> }): Accounts {
  async function findAccount(username: string): Promise<string | undefined> {
    const { internalAdapter } = await auth.$context;
    return (await internalAdapter.findUserByEmail(emailOf(username)))?.user.id;
  }

  return {
    findAccount,
    ensureAccount: async (account) => {
      const known = await findAccount(account.username);
      if (known !== undefined) return known;
      const { internalAdapter, password } = await auth.$context;
      const user = await internalAdapter.createUser(
        {
          email: emailOf(account.username),
          name: account.displayName,
          username: account.username,
          displayUsername: account.username,
          emailVerified: true,
        },
        { method: 'admin' },
      );
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: await password.hash(account.password),
      });
      return user.id;
    },
    replacePassword: async (userId, newPassword) => {
      const { internalAdapter, password } = await auth.$context;
      await internalAdapter.updatePassword(userId, await password.hash(newPassword));
      await internalAdapter.deleteUserSessions(userId);
    },
    closeAccount: async (userId) => {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteAccounts(userId);
      await internalAdapter.deleteUserSessions(userId);
    },
  };
}

/** The library asks for an address; nobody ever writes to it. */
function emailOf(username: string): string {
  return `${username}@plodnee.invalid`;
}
