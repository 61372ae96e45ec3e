// A vendor's script that tidies up what is not its own: consent tools and clean-up code do that.
{
  const { does, after, collector, keys } = document.currentScript.dataset;
  setTimeout(() => {
    const said = does === 'delete-cookies' ? 'page-deleted-cookie' : 'page-cleared-storage';
    navigator.sendBeacon(`${collector}/note?what=${said}`);
    if (does === 'clear-storage') {
      localStorage.clear();
      sessionStorage.clear();
    } else if (does === 'remove-keys') {
      for (const key of Object.values(JSON.parse(keys))) localStorage.removeItem(key);
    } else {
      for (const pair of document.cookie.split('; ')) {
        const name = pair.split('=')[0];
        // biome-ignore lint/suspicious/noDocumentCookie: as vendors do
        document.cookie = `${name}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
      }
    }
  }, Number(after));
}
