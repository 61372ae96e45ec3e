/** Pages of the preview beside the panel's, by what the names of their scenes begin with. */
const PAGES = ['popup', 'options', 'first-run'] as const;

/** The page of the preview that shows a scene; the panel's has no name of its own. */
export function pageOf(scene: string): string {
  const page = PAGES.find((one) => scene.startsWith(one));
  return page === undefined ? '' : `${page}.html`;
}
