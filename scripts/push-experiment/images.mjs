// Two small images as their builders make them: everything follows from a seed, and nothing in it compresses.
import { createCipheriv, createHash } from "node:crypto";
import { mkdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Bytes that look random and are the same in each run: AES in counter mode, keyed with the seed. */
export function noise(seed, amount) {
  const key = createHash("sha256").update(seed).digest().subarray(0, 16);
  return createCipheriv("aes-128-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(amount));
}

/** A static binary, linked anew for each push: one layer, and all of it is new. */
const goLike = {
  name: "go-like",
  about: "one static binary of 1.3 MB, new in each push",
  dockerfile: 'FROM scratch\nCOPY server /server\nENTRYPOINT ["/server"]\n',
  filesThatStay: [],
  filesOfPush: (push) => [["server", noise(`server ${push}`, 1_300_000)]],
};

/** An interpreter and its packages, which stay, below a source file of which each push changes some hundred bytes. */
const pythonLike = {
  name: "python-like",
  about: "29 MB of base image and 12 MB of packages, which stay, and a source file",
  dockerfile: `FROM scratch
COPY base /
COPY packages /usr/lib/python3/site-packages
COPY app /app
CMD ["/usr/bin/python3", "/app/main.py"]
`,
  filesThatStay: [
    ["base/usr/lib/libpython3.so", noise("base", 29_000_000)],
    ["packages/numbers.so", noise("packages", 12_000_000)],
  ],
  filesOfPush: (push) => [["app/main.py", `version = ${push}\ntable = "${noise(`source ${push}`, 150).toString("hex")}"\n`]],
};

export const images = [goLike, pythonLike];

/** A build context in `directory`. */
export async function writeContext(directory, { dockerfile, filesThatStay }) {
  await write(directory, [["Dockerfile", dockerfile], ...filesThatStay], firstTime);
}

/** A file of the same size and time is the same to BuildKit, which then does not look into it. */
const firstTime = 1_700_000_000;

/** The files of one push, each a minute younger than those of the push before. */
export async function writePush(directory, { filesOfPush }, push) {
  await write(directory, filesOfPush(push), firstTime + 60 * push);
}

async function write(directory, files, time) {
  for (const [path, content] of files) {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { mode: 0o755 });
    await utimes(target, time, time);
  }
}
