/** What every page of these tests can do with its library. */
export interface Controls {
  isSignedIn(): Promise<boolean>;
  signIn(): unknown;
  renew(): unknown;
  signOut(): unknown;
  /** What the app does when the library says that a renewal failed; nothing where the library does it itself. */
  giveUp?(): unknown;
}

/** Origin of the page's provider: its own name with `-idp`, on the same port. */
export function providerOf(library: string): string {
  return `http://${library}-idp.localhost:${location.port}`;
}

/** Shows a button for each, and in `#status` what became of it. Once signed out, the page shows its sign-in. */
export function controls(page: Controls): void {
  const status = document.createElement('p');
  status.id = 'status';
  const button = (name: string, run: () => unknown) => {
    const element = document.createElement('button');
    element.textContent = name;
    element.onclick = async () => {
      status.textContent = `${name}: busy`;
      try {
        await run();
        status.textContent = `${name}: done`;
      } catch (error) {
        await page.giveUp?.();
        status.textContent = `${name}: failed with ${error instanceof Error ? error.name : 'something'}`;
        console.warn(String(error));
      }
      await say();
    };
    return element;
  };
  const where = document.createElement('h1');
  const say = async () => {
    where.textContent = (await page.isSignedIn()) ? 'Signed in' : 'Signed out';
  };
  document.body.append(
    where,
    button('Sign in', page.signIn),
    button('Renew', page.renew),
    button('Sign out', page.signOut),
    status,
  );
  void say();
}
