import type { HeldTokens } from './types.ts';

/** What the page's own scripts may know. Figures and nothing else. */
export type TokenStatus = {
  /** Null, here and below: no such token is held, or none with a date. */
  accessTokenExpired: boolean | null;
  /** Rounded down; 0 when expired. */
  accessExpiresInMinutes: number | null;
  refreshTokenExpired: boolean | null;
  refreshExpiresInHours: number | null;
};

/** `ends` null: `window.__tokenMonitor` is to go. Dates are ms by the browser's clock. */
export type StatusOrder = { site: string; ends: { access: number | null; refresh: number | null } | null };

export const statusOrder = (site: string, tokens: HeldTokens | null): StatusOrder => ({
  site,
  ends: tokens && {
    access: tokens.access?.expiresAt ?? null,
    refresh: tokens.refresh?.expiresAt ?? null,
  },
});

/**
 * Puts `window.__tokenMonitor` into the page, gives it the dates, or takes it away. Self-contained: the browser takes its
 * text and runs it in the page's own world, where everything may have been replaced. So it trusts nothing that it finds,
 * holds nothing but dates, and does nothing rather than throw. A `__tokenMonitor` of the page's own stays what it is, and
 * the page may put one in the place of ours: a name that cannot be written to would throw in a site that brings its own.
 */
export function shareStatus(order: string): void {
  try {
    const name = '__tokenMonitor';
    const mark = Symbol.for('logout-lens token-status');
    const { site, ends } = JSON.parse(order) as StatusOrder;
    if (location.origin !== site) return;
    const present = Object.getOwnPropertyDescriptor(window, name);
    const update: unknown = present?.value?.[mark];
    if (typeof update === 'function') {
      update(ends);
      if (ends === null) Reflect.deleteProperty(window, name);
      return;
    }
    if (present !== undefined || ends === null) return;
    const { now } = Date;
    const { floor, max } = Math;
    let held: StatusOrder['ends'] = ends;
    const monitor = {
      getTokenStatus(): TokenStatus {
        const nowMs = now();
        const left = (at: unknown) => (typeof at === 'number' ? at - nowMs : null);
        const access = left(held?.access);
        const refresh = left(held?.refresh);
        return {
          accessTokenExpired: access === null ? null : access <= 0,
          accessExpiresInMinutes: access === null ? null : max(0, floor(access / 60_000)),
          refreshTokenExpired: refresh === null ? null : refresh <= 0,
          refreshExpiresInHours: refresh === null ? null : max(0, floor(refresh / 3_600_000)),
        };
      },
    };
    // Without a prototype: a page may have put a getter on that of all objects.
    const hidden = (value: unknown, more: object) => ({ __proto__: null, value, enumerable: false, ...more });
    Object.defineProperty(
      monitor,
      mark,
      hidden((next: StatusOrder['ends']) => {
        held = next;
      }, {}) as PropertyDescriptor,
    );
    Object.defineProperty(
      window,
      name,
      hidden(Object.freeze(monitor), { writable: true, configurable: true }) as PropertyDescriptor,
    );
  } catch {
    // The page's own doing, and its own loss.
  }
}
