// A file that is chosen goes into the text beside it, so that it can be read and mended before it is sent.
import { $ } from '/pages/dom.js';

for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][data-into]')) {
  input.addEventListener('change', async () => {
    const bytes = await input.files?.[0]?.arrayBuffer();
    if (!bytes) return;
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      text = new TextDecoder('windows-1252').decode(bytes); // as older spreadsheets save it
    }
    $(input.dataset.into ?? '', HTMLTextAreaElement).value = text;
  });
}
