/** What /vendor/cleanup.js leaves on the window. */
export type VendorCleanup = {
  purgeStorage(key?: string): void;
  purgeStorageLater(seconds: number, key?: string): void;
  purgeCookies(how: 'document' | 'store'): Promise<void>;
};

declare global {
  interface Window {
    vendorCleanup?: VendorCleanup;
  }
}

/** Loads the vendor's script once, as a tag manager would. */
export function loadVendorScript(): Promise<VendorCleanup> {
  return new Promise((resolve, reject) => {
    if (window.vendorCleanup) {
      resolve(window.vendorCleanup);
      return;
    }
    const script = document.createElement('script');
    script.src = '/vendor/cleanup.js';
    script.onload = () => {
      if (window.vendorCleanup) resolve(window.vendorCleanup);
      else reject(new Error('The vendor script did nothing.'));
    };
    script.onerror = () => reject(new Error('The vendor script could not be loaded.'));
    document.head.append(script);
  });
}
