import { useEffect, useState } from 'react';

const FLASH_MS = 1_500;

/** A word that stands for a moment (“Copied”). @returns the word now, and how to say one. */
export function useFlash<Word extends string>(): [Word | null, (word: Word) => void] {
  const [flash, setFlash] = useState<{ word: Word } | null>(null);
  useEffect(() => {
    if (flash === null) return;
    const timer = setTimeout(() => setFlash(null), FLASH_MS);
    return () => clearTimeout(timer);
  }, [flash]);
  return [flash?.word ?? null, (word) => setFlash({ word })];
}
