/** Where a public thread (`owner/repo#12`) stands; null for a section of a specification. */
export function threadUrl(reference: string): string | null {
  const thread = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(reference);
  return thread && `https://github.com/${thread[1]}/issues/${thread[2]}`;
}
