const statusLine = document.getElementById('status');

async function saveDraft() {
  const text = document.getElementById('draft').value;
  const response = await fetch('/classic/draft/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  if (response.status === 401 || response.status === 403 || response.status === 419) {
    location.assign('/classic/');
    return;
  }
  statusLine.textContent = response.ok ? 'Draft saved.' : `Not saved (${response.status}).`;
}

document.getElementById('save').addEventListener('click', saveDraft);
document.getElementById('consent-cookie').addEventListener('click', () => {
  window.vendorCleanup.purgeCookies('document');
  statusLine.textContent = 'Vendor clean-up has run.';
});
document.getElementById('consent-store').addEventListener('click', async () => {
  await window.vendorCleanup.purgeCookies('store');
  statusLine.textContent = 'Vendor clean-up has run.';
});
document.getElementById('plant').addEventListener('click', () => {
  window.vendorCleanup.plantCookies(200);
  statusLine.textContent = 'The vendor has planted its cookies.';
});
