/** Text of a log file in pieces; a name that ends in `.gz` is unpacked on the way. Memory does not grow with its size. */
export async function* piecesOf(file: File): AsyncGenerator<string> {
  const bytes = /\.gz$/i.test(file.name)
    ? file.stream().pipeThrough(new DecompressionStream('gzip'))
    : file.stream();
  const decoder = new TextDecoder();
  // Chromium iterates streams of its own since 124, and 120 is supported.
  const reader = bytes.getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
      yield decoder.decode(value, { stream: true });
    yield decoder.decode();
  } finally {
    // Stopped in the middle: nothing more is read.
    await reader.cancel().catch(() => {});
  }
}

/** What was pasted, as if it were read. */
export async function* pieceOf(pasted: string): AsyncGenerator<string> {
  yield pasted;
}
