import { Upload } from 'lucide-react';
import { useRef } from 'react';

type FileButtonProps = {
  /** Name of the field behind the button, for those who do not see it. */
  label: string;
  /** Words on the button. */
  says: string;
  onFile(file: File): void;
};

/** Chooses one file of settings or rules (JSON) in the browser's own dialog. */
export function FileButton({ label, says, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={label}
        onChange={(change) => {
          const [chosen] = change.target.files ?? [];
          // The same file may be chosen again after it was mended.
          change.target.value = '';
          if (chosen !== undefined) onFile(chosen);
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Upload size={13} aria-hidden="true" /> {says}
      </button>
    </>
  );
}
