import type { Account, User } from './directory.ts';
import type { Session } from './session-store.ts';

/** Why a session may not go on although it is known and its tokens are good. */
export type OwnershipFault = {
  readonly code:
    | 'SESSION_USER_MISMATCH'
    | 'SESSION_ACCOUNT_MISMATCH'
    | 'USER_INACTIVE'
    | 'ACCOUNT_MISSING'
    | 'ACCOUNT_SUSPENDED'
    | 'ACCOUNT_CANCELLED'
    | 'PLAN_MISSING'
    | 'PLAN_INACTIVE';
  /** For the user. */
  readonly error: string;
  /** For the log. */
  readonly message: string;
  readonly context: Readonly<Record<string, string | number | null>>;
};

/** Checks, in this order: session's owner, user, account, plan. */
export function checkOwnership(
  session: Session,
  user: User,
  account: Account | undefined,
): OwnershipFault | undefined {
  const context = { user_id: user.id, account_id: account?.id ?? null };
  if (session.userId !== user.id) {
    return {
      code: 'SESSION_USER_MISMATCH',
      error: 'Your session is not valid any more. Please sign in again.',
      message: 'Session contamination: user ID mismatch',
      context: { stored_user_id: session.userId, current_user_id: user.id },
    };
  }
  if (!user.active) {
    return {
      code: 'USER_INACTIVE',
      error: 'Your user is not active.',
      message: 'User was deactivated while signed in',
      context,
    };
  }
  if (!account) {
    return {
      code: 'ACCOUNT_MISSING',
      error: 'You do not belong to an account.',
      message: 'User has no account',
      context,
    };
  }
  if (session.accountId !== account.id) {
    return {
      code: 'SESSION_ACCOUNT_MISMATCH',
      error: 'Your session is not valid any more. Please sign in again.',
      message: 'Session contamination: account ID mismatch',
      context: {
        stored_account_id: session.accountId,
        current_account_id: account.id,
        user_id: user.id,
      },
    };
  }
  if (account.status !== 'active') {
    const cancelled = account.status === 'cancelled';
    return {
      code: cancelled ? 'ACCOUNT_CANCELLED' : 'ACCOUNT_SUSPENDED',
      error: `Your account was ${account.status}.`,
      message: `Account ${account.id} is ${account.status}`,
      context,
    };
  }
  if (!account.plan) {
    return {
      code: 'PLAN_MISSING',
      error: 'Your account has no plan.',
      message: 'Account has no plan',
      context,
    };
  }
  if (account.plan.status !== 'active') {
    return {
      code: 'PLAN_INACTIVE',
      error: 'Your plan is not active.',
      message: `Plan ${account.plan.name} is inactive`,
      context,
    };
  }
  return undefined;
}
