/** The request takes six megabytes, and base64 is a third longer than the file. */
export const MAX_FILE_BYTES = 4_500_000;

/** The bytes of a file as they are, in base64: the server finds out how they are written. */
export function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file was not read'));
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}
