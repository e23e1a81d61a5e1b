import { useId, type ReactNode } from 'react';
import { useText } from '../text/use-text';

const kinds = '.jpg,.jpeg,.png,.heic,.webp,.pdf,.xlsx,.csv,.txt';

/** A photo or file from the device: the camera, the gallery or a folder, as the device offers. */
export function FileButton({ children, of, busy = false, onFile }: { readonly children: ReactNode; /** What it is for, said to those who do not see the place. */ readonly of?: string; readonly busy?: boolean; readonly onFile: (file: File) => void }): ReactNode {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <input
        id={id}
        className="visually-hidden file"
        type="file"
        accept={kinds}
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          event.target.value = '';
        }}
      />
      <label className="button small" htmlFor={id}>
        {children}
        {of === undefined ? null : <span className="visually-hidden"> {of}</span>}
      </label>
      {busy ? <span role="status">{t('kit.file.sending')}</span> : null}
    </>
  );
}
