/** Sharp on screens of twice the density, and small enough for any tracker. */
const SCALE = 2;

/**
 * The pixels of a picture of ours. Drawn by the browser from the SVG, which loads nothing; in its light colours, as a
 * tracker's page most likely is.
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // A media query would follow this computer's theme.
  const light = svg.replace(/@media \(prefers-color-scheme: dark\)/, '@media not all');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(light)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (context === null)
    throw new Error('The browser gave no canvas to draw on. Save the HTML report instead.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser could not write a PNG. Save the HTML report instead.');
  return new Uint8Array(await blob.arrayBuffer());
}
