/** Several stops as one. */
export function stopAll(...stops: (() => void)[]): () => void {
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
}
