/** A name without case and separators: `Access_Token` and `accessToken` are `accesstoken`. */
export function normalise(name: string): string {
  return name
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
