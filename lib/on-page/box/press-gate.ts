/** A press counts when what is pressed has been in plain sight for so long: as long as a person takes to see it. */
export const IN_SIGHT_MS = 500;

/**
 * Whether a press may open the panel. Refused: what a script made; what comes before a person can have seen the button,
 * because the page led the pointer there; what is covered, moved or hidden at that moment.
 * @param inSightSince since when the box is wholly in sight without a break, ms of the same clock as `now`; null: it is not
 */
export function mayOpen(press: { isTrusted: boolean }, inSightSince: number | null, now: number): boolean {
  return press.isTrusted && inSightSince !== null && now - inSightSince >= IN_SIGHT_MS;
}
