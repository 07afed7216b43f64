import { deflateSync } from "node:zlib";
import { noise } from "./context.ts";
import { elfFile } from "./elf-writer.ts";
import { goFile } from "./go-writer.ts";
import { dpkgFiles, type Files } from "./package-files.ts";
import { rpmDatabase } from "./rpm-database.ts";
import { zipFile } from "./zip-writer.ts";

/** A package as somebody installs it, with content that no compression makes smaller. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
}

type Installation = (packages: readonly Installed[]) => Files;

/** What each package manager leaves in an image of these packages. */
export const packageManagers = {
  deb: (packages) => ({
    ...dpkgFiles(of(packages, (one) => [one.name, { version: one.version, paths: [`/usr/lib/${one.name}`] }])),
    ...each(packages, "usr/lib/NAME"),
  }),
  apk: (packages) => ({
    "lib/apk/db/installed": packages
      .map(({ name, version }) => `P:${name}\nV:${version}\nA:x86_64\nF:usr/lib\nR:${name}\n\n`)
      .join(""),
    ...each(packages, "usr/lib/NAME"),
  }),
  rpm: (packages) => ({
    "var/lib/rpm/rpmdb.sqlite": rpmDatabase(
      packages.map(({ name, version }) => ({ name, version, release: "1", files: [`/usr/lib/${name}`] })),
    ),
    ...each(packages, "usr/lib/NAME"),
  }),
  pypi: (packages) => ({
    ...texts(packages, `${site}/NAME-VERSION.dist-info/METADATA`, "Name: NAME\nVersion: VERSION\n"),
    ...texts(packages, `${site}/NAME-VERSION.dist-info/RECORD`, "NAME/core.so,,\n"),
    ...each(packages, `${site}/NAME/core.so`),
  }),
  conda: (packages) => ({
    ...texts(
      packages,
      "opt/conda/conda-meta/NAME-VERSION-py312.json",
      '{"name":"NAME","version":"VERSION","files":["lib/NAME.so"]}',
    ),
    ...each(packages, "opt/conda/lib/NAME.so"),
  }),
  npm: (packages) => nodePackages(packages, "app/node_modules/NAME"),
  pnpm: (packages) => nodePackages(packages, "app/node_modules/.pnpm/NAME@VERSION/node_modules/NAME"),
  yarn: (packages) => each(packages, "app/.yarn/cache/NAME-npm-VERSION-6382451519-eb835a2e51.zip"),
  gem: (packages) => ({
    ...texts(packages, "usr/local/bundle/specifications/NAME-VERSION.gemspec", "# stub: NAME VERSION ruby lib\n"),
    ...each(packages, "usr/local/bundle/gems/NAME-VERSION/lib/NAME.rb"),
  }),
  composer: (packages) => ({
    "app/vendor/composer/installed.json": JSON.stringify({
      packages: packages.map(({ name, version }) => ({ name: `acme/${name}`, version, "install-path": `../acme/${name}` })),
    }),
    ...each(packages, "app/vendor/acme/NAME/src/all.php"),
  }),
  "jars of a class path": (packages) => of(packages, (one) => [`app/lib/${one.name}-${one.version}.jar`, jar(one)]),
  "jars in a jar": (packages) => ({
    "app/shop.jar": zipFile([
      pom({ name: "shop", version: "1.0.0" }),
      ...packages.map((one) => ({
        path: `BOOT-INF/lib/${one.name}-${one.version}.jar`,
        content: jar(one),
        isStored: true,
      })),
    ]),
  }),
  nuget: (packages) => ({
    "app/shop.deps.json": JSON.stringify({
      targets: { net8: of(packages, ({ name, version }) => [`${name}/${version}`, { runtime: { [`lib/${name}.dll`]: {} } }]) },
      libraries: of(packages, ({ name, version }) => [`${name}/${version}`, { type: "package" }]),
    }),
    ...each(packages, "app/NAME.dll"),
  }),
  cran: (packages) => ({
    ...texts(packages, "usr/lib/R/library/NAME/DESCRIPTION", "Package: NAME\nVersion: VERSION\nBuilt: R 4.4.1\n"),
    ...each(packages, "usr/lib/R/library/NAME/libs/NAME.so"),
  }),
  golang: (packages) => ({
    "usr/bin/server": goFile({
      functions: packages.map(({ name, bytes }) => ({ name: `example.com/${name}.Run`, bytes })),
      info: packages.map(({ name, version }) => `dep\texample.com/${name}\t${version}\th1:abc=`),
      elf: { code: Buffer.concat(packages.map(contentOf)), sectionHeaders: "none" },
    }),
  }),
  cargo: (packages) => ({
    "usr/bin/server": elfFile({
      code: Buffer.concat(packages.map(contentOf)),
      others: [{ name: ".dep-v0", type: 1, flags: 2, content: crates(packages) }],
    }),
  }),
} as const satisfies Readonly<Record<string, Installation>>;

const site = "usr/local/lib/python3.12/site-packages";

function contentOf({ name, version, bytes }: Installed): Buffer {
  return Buffer.from(noise(bytes, `${name} ${version}`));
}

function of<Value>(packages: readonly Installed[], entry: (one: Installed) => [string, Value]): Record<string, Value> {
  return Object.fromEntries(packages.map(entry));
}

/** One file of each package with its bytes, where `NAME` and `VERSION` stand for its own. */
function each(packages: readonly Installed[], path: string): Files {
  return of(packages, (one) => [named(path, one), contentOf(one)]);
}

function texts(packages: readonly Installed[], path: string, text: string): Files {
  return of(packages, (one) => [named(path, one), named(text, one)]);
}

function named(text: string, { name, version }: Pick<Installed, "name" | "version">): string {
  return text.replaceAll("NAME", name).replaceAll("VERSION", version);
}

function nodePackages(packages: readonly Installed[], directory: string): Files {
  return {
    ...texts(packages, `${directory}/package.json`, '{"name":"NAME","version":"VERSION"}'),
    ...each(packages, `${directory}/index.js`),
  };
}

function pom({ name, version }: Pick<Installed, "name" | "version">) {
  const content = named("version=VERSION\ngroupId=org.acme\nartifactId=NAME\n", { name, version });
  return { path: `META-INF/maven/org.acme/${name}/pom.properties`, content };
}

function jar(one: Installed): Buffer {
  return zipFile([pom(one), { path: "org/acme/All.class", content: contentOf(one), isStored: true }]);
}

function crates(packages: readonly Installed[]): Buffer {
  const list = packages.map(({ name, version }) => ({ name, version, source: "crates.io", dependencies: [0] }));
  return deflateSync(JSON.stringify({ packages: list }), { level: 7 });
}
