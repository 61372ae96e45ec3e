export type Plan = { name: string; status: 'active' | 'inactive' };
export type Account = {
  readonly id: number;
  readonly name: string;
  status: 'active' | 'suspended' | 'cancelled';
  plan: Plan | null;
};
export type User = {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly isAdmin: boolean;
  active: boolean;
  accountId: number | null;
};

/** What the API shows of a user. */
export type PublicUser = {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly is_admin: boolean;
  readonly account: { readonly id: number; readonly name: string; readonly status: string } | null;
  readonly plan: { readonly name: string; readonly status: string } | null;
};

/** The one password of the practice site; its sign-in page states it. */
export const PASSWORD = 'correct horse';

const FIRST_USER_ID = 123;
const FIRST_ACCOUNT_ID = 456;

/** Users and accounts, made up at the first sign-in with an address. */
export class Directory {
  #users = new Map<string, User>();
  #accounts = new Map<number, Account>();

  /** The user of an address, created with an account and a plan when unknown. `admin@…` is an administrator. */
  userOf(email: string): User {
    const address = email.trim().toLowerCase();
    const known = this.#users.get(address);
    if (known) return known;
    const index = this.#users.size;
    const account: Account = {
      id: FIRST_ACCOUNT_ID + index,
      name: `${titled(address)} & Co.`,
      status: 'active',
      plan: { name: 'Team', status: 'active' },
    };
    const user: User = {
      id: FIRST_USER_ID + index,
      email: address,
      name: titled(address),
      isAdmin: address.startsWith('admin@'),
      active: true,
      accountId: account.id,
    };
    this.#accounts.set(account.id, account);
    this.#users.set(address, user);
    return user;
  }

  /** Everybody who has ever signed in. */
  addresses(): string[] {
    return [...this.#users.keys()];
  }

  accountOf(user: User): Account | undefined {
    return user.accountId === null ? undefined : this.#accounts.get(user.accountId);
  }

  /** Puts a user, their account and plan back as they were at first sign-in. */
  restore(user: User): void {
    const account = this.#accounts.get(FIRST_ACCOUNT_ID + (user.id - FIRST_USER_ID));
    user.active = true;
    user.accountId = account?.id ?? null;
    if (account) Object.assign(account, { status: 'active', plan: { name: 'Team', status: 'active' } });
  }

  /** The same for everybody. */
  restoreAll(): void {
    for (const user of this.#users.values()) this.restore(user);
  }

  publicUser(user: User): PublicUser {
    const account = this.accountOf(user);
    return {
      id: user.id,
      email: user.email,
      name: user.name,
      is_admin: user.isAdmin,
      account: account ? { id: account.id, name: account.name, status: account.status } : null,
      plan: account?.plan ? { ...account.plan } : null,
    };
  }
}

function titled(email: string): string {
  const local = email.split('@')[0] ?? 'Guest';
  return local
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
