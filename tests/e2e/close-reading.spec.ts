import { dropFiles } from '../browser/gestures';
import { expect, test, upload, UPLOADER } from './fixtures';

const DROP_ZONE = `<div id="zone" style="height:200px;background:#eee">Drop here</div>${UPLOADER}<script>
  zone.ondragover = (event) => event.preventDefault();
  zone.ondrop = (event) => { event.preventDefault(); upload(event.dataTransfer.files); };
</script>`;
/** No title, no list, no verb of speaking: only the sentence says that this is somebody. */
const NOTE = 'Please bring the folder that Wrenfield left in the car. The pump is leaking again.\n';

test('a name that only the network finds is replaced before the upload', async ({ visit, file, review, server, serverNeverGot }) => {
  const page = await visit(DROP_ZONE);
  await dropFiles(page, '#zone', [await file('note.txt', NOTE)]);
  await upload(await review());
  await expect.poll(() => server.files.length).toBe(1);
  serverNeverGot('Wrenfield');
  expect(server.files[0]?.bytes.toString()).toContain('is leaking again');
});
