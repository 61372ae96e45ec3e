/*! ConsentKit clean-up 3.1 - (c) a vendor */
(() => {
  function purgeStorage(key) {
    if (key) {
      window.localStorage.removeItem(key);
    } else {
      window.localStorage.clear();
    }
  }

  function purgeStorageLater(seconds, key) {
    window.setTimeout(function afterGracePeriod() {
      purgeStorage(key);
    }, seconds * 1000);
  }

  async function purgeCookies(how) {
    const names = document.cookie
      .split(';')
      .map((pair) => pair.split('=')[0].trim())
      .filter(Boolean);
    for (const name of names) {
      if (how === 'store' && 'cookieStore' in window) {
        await window.cookieStore.delete(name);
      } else {
        // biome-ignore lint/suspicious/noDocumentCookie: deleting the site's cookies is this script's fault to have
        document.cookie = `${name}=; Path=/; Max-Age=0`;
      }
    }
  }

  function plantCookies(count) {
    for (let index = 0; index < count; index += 1) {
      // biome-ignore lint/suspicious/noDocumentCookie: filling the cookie jar is this script's fault to have
      document.cookie = `consent_${index}=${Date.now()}; Path=/; Max-Age=86400`;
    }
  }

  window.vendorCleanup = { purgeStorage, purgeStorageLater, purgeCookies, plantCookies };
})();
