import { describe, expect, test } from "vitest";
import { purlOf } from "../../../src/image/packages/package.ts";
import type { ImageTree } from "../../../src/image/tree/tree.ts";
import { dpkgFiles, ownersIn, treeOfFiles } from "../../support/package-files.ts";

const curl = { version: "7.88.1-10+deb12u5", paths: ["/usr", "/usr/bin", "/usr/bin/curl", "/usr/share/doc/curl/copyright"] };

describe("who owns a file", () => {
  test("what dpkg lists is its package's, and the rest of a directory is not", async () => {
    const tree = await treeOfFiles({
      ...dpkgFiles({ curl }),
      "etc/os-release": 'NAME="Debian"\nID=debian\n',
      "usr/bin/curl": "program",
      "usr/bin/mine": "script",
    });
    expect(ownersIn(tree)).toEqual({ "usr/bin/curl": "deb curl 7.88.1-10+deb12u5" });
    expect(purls(tree)).toEqual(["pkg:deb/debian/curl@7.88.1-10%2Bdeb12u5?arch=amd64"]);
  });

  test("a path of before /bin became a link is found below /usr, and where it is no link as well", async () => {
    const files = dpkgFiles({ dash: { version: "0.5", paths: ["/bin", "/bin/dash", "/lib/x86_64-linux-gnu/a.so"] } });
    const tree = await treeOfFiles({ ...files, "usr/bin/dash": "program", "lib/x86_64-linux-gnu/a.so": "library" });
    expect(ownersIn(tree)).toEqual({ "usr/bin/dash": "deb dash 0.5", "lib/x86_64-linux-gnu/a.so": "deb dash 0.5" });
  });

  test("the final image's database says which version it is and what is still installed", async () => {
    const tree = await treeOfFiles(
      {
        ...dpkgFiles({ curl, old: { version: "1", paths: ["/usr/bin/old"] } }),
        "usr/bin/curl": "program",
        "usr/bin/old": "old program",
      },
      {
        "var/lib/dpkg/status":
          "Package: curl\nStatus: install ok installed\nVersion: 8\n\nPackage: old\nStatus: deinstall ok config-files\nVersion: 1\n",
      },
    );
    expect(ownersIn(tree)).toEqual({ "usr/bin/curl": "deb curl 8" });
  });

  test("a database may lie in another layer than the files", async () => {
    const files = dpkgFiles({ curl });
    expect(ownersIn(await treeOfFiles({ "usr/bin/curl": "program" }, files))).toEqual({
      "usr/bin/curl": `deb curl ${curl.version}`,
    });
    expect(ownersIn(await treeOfFiles(files, { "usr/bin/curl": "program" }))).toEqual({
      "usr/bin/curl": `deb curl ${curl.version}`,
    });
  });

  test("a later layer that stores a file again leaves it to its package", async () => {
    const tree = await treeOfFiles({ ...dpkgFiles({ curl }), "usr/bin/curl": "program" }, [
      { path: "usr/bin/curl", content: "program", uid: 1000 },
    ]);
    expect(ownersIn(tree)).toEqual({ "usr/bin/curl": `deb curl ${curl.version}` });
  });

  test("images without dpkg have a file for each package, and its checksums", async () => {
    const tree = await treeOfFiles({
      "var/lib/dpkg/status.d/libssl3": "Package: libssl3\nVersion: 3.0.11-1\nArchitecture: amd64\nMulti-Arch: same\n",
      "var/lib/dpkg/status.d/libssl3.md5sums": `${"0".repeat(32)}  usr/lib/x86_64-linux-gnu/libssl.so.3\n`,
      "usr/lib/x86_64-linux-gnu/libssl.so.3": "library",
    });
    expect(ownersIn(tree)).toEqual({ "usr/lib/x86_64-linux-gnu/libssl.so.3": "deb libssl3 3.0.11-1" });
  });

  test("fields have their names in any letters, and a line of blanks is between packages as well", async () => {
    const tree = await treeOfFiles({
      ...dpkgFiles({ curl, wget: { version: "1", paths: ["/usr/bin/wget"] } }),
      "var/lib/dpkg/status":
        "\npackage:curl\nSTATUS: install ok installed\nVersion: 8\nDescription: gets\n package: none\n \t\nVersion:\t9 \nPackage: wget\nProvides\n\n\n",
      "usr/bin/curl": "program",
      "usr/bin/wget": "program",
    });
    expect(ownersIn(tree)).toEqual({ "usr/bin/curl": "deb curl 8", "usr/bin/wget": "deb wget 9" });
  });

  test("packages of several architectures are told apart", async () => {
    const status = (arch: string, version: string) =>
      `Package: libc6\nStatus: install ok installed\nMulti-Arch: same\nArchitecture: ${arch}\nVersion: ${version}\n`;
    const tree = await treeOfFiles({
      "var/lib/dpkg/status": [status("amd64", "2.36"), status("i386", "2.35")].join("\n"),
      "var/lib/dpkg/info/libc6:amd64.list": "/usr/lib/x86_64-linux-gnu/libc.so.6\n",
      "var/lib/dpkg/info/libc6:i386.list": "/usr/lib/i386-linux-gnu/libc.so.6\n",
      "usr/lib/x86_64-linux-gnu/libc.so.6": "64",
      "usr/lib/i386-linux-gnu/libc.so.6": "32",
    });
    expect(ownersIn(tree)).toEqual({
      "usr/lib/x86_64-linux-gnu/libc.so.6": "deb libc6 2.36",
      "usr/lib/i386-linux-gnu/libc.so.6": "deb libc6 2.35",
    });
  });

  test("Alpine notes all packages in one file, which every layer that installs one has again", async () => {
    const musl = "P:musl\nV:1.2.5-r0\nA:x86_64\nF:lib\nR:ld-musl-x86_64.so.1\na:0:0:755\nF:usr\n\n";
    const tree = await treeOfFiles(
      { "lib/apk/db/installed": musl, "lib/ld-musl-x86_64.so.1": "loader", "etc/os-release": "ID=alpine\n" },
      { "lib/apk/db/installed": `${musl}P:curl\nV:8.5.0-r0\nA:x86_64\nF:usr/bin\nR:curl\n\n`, "usr/bin/curl": "program" },
    );
    expect(ownersIn(tree)).toEqual({ "lib/ld-musl-x86_64.so.1": "apk musl 1.2.5-r0", "usr/bin/curl": "apk curl 8.5.0-r0" });
    expect(purls(tree)).toContain("pkg:apk/alpine/curl@8.5.0-r0?arch=x86_64");
  });

  test("programs that pip has put into a directory of the caller's choice lie beside the packages, whatever RECORD says", async () => {
    const tree = await treeOfFiles({
      "app/deps/ruff-0.5.0.dist-info/METADATA": "Name: ruff\nVersion: 0.5.0\n",
      "app/deps/ruff-0.5.0.dist-info/RECORD": "ruff/__init__.py,,\n../../bin/ruff,,\n../../share/man/ruff.1,,\n",
      "app/deps/ruff/__init__.py": "1",
      "app/deps/bin/ruff": "program",
      "bin/ruff": "another one",
      "share/man/ruff.1": "another one",
      "app/deps/share/man/ruff.1": "manual",
    });
    const own = Object.keys(ownersIn(tree)).filter((path) => !path.includes("dist-info"));
    expect(own).toEqual(["app/deps/bin/ruff", "app/deps/ruff/__init__.py", "app/deps/share/man/ruff.1"]);
  });

  test.for(["usr/local/lib/python3.12/site-packages", "opt/home/lib/python"])(
    "programs beside the packages in %s lie where RECORD says",
    async (site) => {
      const program = site.startsWith("opt") ? "opt/home/bin/ruff" : "usr/local/bin/ruff";
      const tree = await treeOfFiles({
        [`${site}/ruff-0.5.0.dist-info/METADATA`]: "Name: ruff\nVersion: 0.5.0\n",
        [`${site}/ruff-0.5.0.dist-info/RECORD`]: `${site.startsWith("opt") ? "../.." : "../../.."}/bin/ruff,,\n`,
        [program]: "program",
        [`${site}/bin/ruff`]: "another one",
      });
      const own = Object.keys(ownersIn(tree)).filter((path) => !path.includes("dist-info"));
      expect(own).toEqual([program]);
    },
  );

  test("Python's RECORD names files of the package and its programs; bytecode is its module's", async () => {
    const site = "app/.venv/lib/python3.12/site-packages";
    const tree = await treeOfFiles({
      [`${site}/ruff-0.5.0.dist-info/METADATA`]: "Metadata-Version: 2.3\nName: Ruff\nVersion: 0.5.0\n\nName: other\n",
      [`${site}/ruff-0.5.0.dist-info/RECORD`]: `ruff/__init__.py,sha256=x,1\n"ruff/a,b.py",,\r\n../../../bin/ruff,,\nruff-0.5.0.dist-info/RECORD,,\n`,
      [`${site}/ruff/__init__.py`]: "code",
      [`${site}/ruff/a,b.py`]: "code",
      [`${site}/ruff/__pycache__/__init__.cpython-312.pyc`]: "bytecode",
      [`${site}/ruff/unlisted.py`]: "code",
      "app/.venv/bin/ruff": "program",
    });
    expect(ownersIn(tree)).toEqual({
      [`${site}/ruff-0.5.0.dist-info/RECORD`]: "pypi ruff 0.5.0",
      [`${site}/ruff/__init__.py`]: "pypi ruff 0.5.0",
      [`${site}/ruff/a,b.py`]: "pypi ruff 0.5.0",
      [`${site}/ruff/__pycache__/__init__.cpython-312.pyc`]: "pypi ruff 0.5.0",
      "app/.venv/bin/ruff": "pypi ruff 0.5.0",
    });
  });

  describe("bytecode that no package manager lists, in another layer than its source", () => {
    const site = "app/lib/python3.12/site-packages";
    const told = {
      [`${site}/ruff-0.5.0.dist-info/METADATA`]: "Name: ruff\nVersion: 0.5.0\n",
      [`${site}/ruff-0.5.0.dist-info/RECORD`]: "ruff/A.py,,\nruff/a.py,,\n",
    };
    const source = { [`${site}/ruff/a.py`]: "code" };
    const compiled = `${site}/ruff/__pycache__/a.cpython-312.pyc`;
    const bytecode = { [compiled]: "bytecode", [`${site}/ruff/__pycache__/A.cpython-312.opt-1.pyc`]: "of no module" };
    const [ofSource, ofBytecode] = [{ [`${site}/ruff/a.py`]: "pypi ruff 0.5.0" }, { [compiled]: "pypi ruff 0.5.0" }];
    const both = { ...ofBytecode, ...ofSource };

    test.for([
      { name: "compiled later", layers: [{ ...told, ...source }, bytecode], owners: both },
      { name: "compiled before", layers: [bytecode, { ...told, ...source }], owners: both },
      { name: "with the package told beside the bytecode", layers: [source, { ...told, ...bytecode }], owners: both },
      { name: "with the package told between both", layers: [source, told, bytecode], owners: both },
      {
        name: "and is told of twice",
        layers: [
          { ...told, ...source },
          { ...told, ...bytecode },
        ],
        owners: both,
      },
      { name: "and its source is stored again", layers: [{ ...told, ...source }, bytecode, source], owners: both },
      {
        name: "and its source is deleted",
        layers: [{ ...told, ...source, ...bytecode }, { [`${site}/ruff/.wh.a.py`]: "" }],
        owners: {},
      },
      {
        name: "and everything around its source is deleted",
        layers: [
          { ...told, ...source },
          { [`${site}/ruff/.wh..wh..opq`]: "", ...bytecode },
        ],
        owners: {},
      },
      {
        name: "and its source is deleted and comes back",
        layers: [{ ...told, ...source }, { [`${site}/ruff/.wh.a.py`]: "" }, bytecode, source],
        owners: both,
      },
      {
        name: "and its source is a directory now",
        layers: [{ ...told, ...source, ...bytecode }, [{ path: `${site}/ruff/a.py`, type: "5" }]],
        owners: {},
      },
      {
        name: "and its package is gone",
        layers: [
          { ...told, ...source },
          { ...bytecode, [`${site}/.wh.ruff-0.5.0.dist-info`]: "" },
        ],
        owners: {},
      },
      {
        name: "and its source is a system's package's",
        layers: [{ ...told, ...source, ...dpkgFiles({ dash: { version: "1", paths: [`/${site}/ruff/a.py`] } }) }, bytecode],
        owners: { [`${site}/ruff/a.py`]: "deb dash 1" },
      },
    ])("$name", async ({ layers, owners }) => {
      expect(ownersIn(await treeOfFiles(...layers))).toEqual(owners);
    });
  });

  test("what setuptools installed has an egg-info: with a list of files, or with the names of modules", async () => {
    const site = "usr/local/lib/python3.9/site-packages";
    const tree = await treeOfFiles({
      [`${site}/one-1.0-py3.9.egg-info/PKG-INFO`]: "Name: one\nVersion: 1.0\n",
      [`${site}/one-1.0-py3.9.egg-info/installed-files.txt`]: "../one/a.py\nPKG-INFO\n",
      [`${site}/one/a.py`]: "code",
      [`${site}/two-2.0-py3.9.egg-info/PKG-INFO`]: "Name: two\nVersion: 2.0\n",
      [`${site}/two-2.0-py3.9.egg-info/top_level.txt`]: "two_module\n../evil\n",
      [`${site}/two_module/a.py`]: "code",
      [`${site}/two_module.py`]: "code",
    });
    expect(ownersIn(tree)).toEqual({
      [`${site}/one-1.0-py3.9.egg-info/PKG-INFO`]: "pypi one 1.0",
      [`${site}/one/a.py`]: "pypi one 1.0",
      [`${site}/two_module/a.py`]: "pypi two 2.0",
      [`${site}/two_module.py`]: "pypi two 2.0",
    });
  });

  test("conda notes the files of each package of an environment", async () => {
    const record = { name: "numpy", version: "1.26.4", build: "py312", files: ["lib/libnumpy.so", "../evil"] };
    const tree = await treeOfFiles({
      "opt/conda/conda-meta/numpy-1.26.4-py312.json": JSON.stringify(record),
      "opt/conda/conda-meta/history": "==>",
      "opt/conda/lib/libnumpy.so": "library",
    });
    expect(ownersIn(tree)).toEqual({
      "opt/conda/conda-meta/numpy-1.26.4-py312.json": "conda numpy 1.26.4",
      "opt/conda/lib/libnumpy.so": "conda numpy 1.26.4",
    });
  });

  test("a directory of node_modules is its package's, but for packages within", async () => {
    const tree = await treeOfFiles({
      ...nodePackage("app/node_modules/a", "a", "1.0.0"),
      "app/node_modules/a/README": "read me",
      "app/node_modules/a/dist/esm/package.json": '{"type":"module"}',
      ...nodePackage("app/node_modules/a/node_modules/@scope/b", "@scope/b", "2.0.0"),
      ...nodePackage("app/node_modules/.pnpm/c@3.0.0/node_modules/c", "c", "3.0.0"),
      "app/node_modules/ab/index.js": "not a",
      "app/node_modules/.package-lock.json": "{}",
      "app/package.json": '{"name":"app","version":"1.0.0"}',
    });
    expect(ownersIn(tree)).toEqual({
      "app/node_modules/.pnpm/c@3.0.0/node_modules/c/package.json": "npm c 3.0.0",
      "app/node_modules/a/README": "npm a 1.0.0",
      "app/node_modules/a/dist/esm/package.json": "npm a 1.0.0",
      "app/node_modules/a/node_modules/@scope/b/package.json": "npm @scope/b 2.0.0",
      "app/node_modules/a/package.json": "npm a 1.0.0",
    });
    expect(purls(tree)).toContain("pkg:npm/%40scope/b@2.0.0");
  });

  test("yarn's cache has an archive for each package", async () => {
    const cache = "app/.yarn/cache";
    const tree = await treeOfFiles({
      [`${cache}/lodash-npm-4.17.21-6382451519-eb835a2e51.zip`]: "PK",
      [`${cache}/@eslint-community-regexpp-npm-4.10.0-6bfb984c81-2a6e345429.zip`]:
        "PKnode_modules/@eslint-community/regexpp/a.js",
    });
    expect(Object.values(ownersIn(tree))).toEqual(["npm @eslint-community/regexpp 4.10.0", "npm lodash 4.17.21"]);
  });

  test("gems have a specification and a directory, and one for what was compiled", async () => {
    const bundle = "usr/local/bundle";
    const tree = await treeOfFiles({
      [`${bundle}/specifications/nokogiri-1.16.0-x86_64-linux.gemspec`]:
        "# -*- encoding: utf-8 -*-\n# stub: nokogiri 1.16.0 x86_64-linux lib\n",
      [`${bundle}/gems/nokogiri-1.16.0-x86_64-linux/lib/nokogiri.rb`]: "code",
      [`${bundle}/specifications/bcrypt-3.1.20.gemspec`]: "# stub: bcrypt 3.1.20 ruby lib\n",
      [`${bundle}/extensions/x86_64-linux/3.2.0/bcrypt-3.1.20/gem_make.out`]: "make",
      [`${bundle}/extensions/x86_64-linux/3.2.0/bcrypt-3.1.20/bcrypt_ext.so`]: "library",
      "usr/local/lib/ruby/gems/3.2.0/specifications/default/json-2.6.3.gemspec": "# stub: json 2.6.3 ruby lib\n",
    });
    expect(ownersIn(tree)).toEqual({
      "usr/local/lib/ruby/gems/3.2.0/specifications/default/json-2.6.3.gemspec": "gem json 2.6.3",
      [`${bundle}/extensions/x86_64-linux/3.2.0/bcrypt-3.1.20/bcrypt_ext.so`]: "gem bcrypt 3.1.20",
      [`${bundle}/extensions/x86_64-linux/3.2.0/bcrypt-3.1.20/gem_make.out`]: "gem bcrypt 3.1.20",
      [`${bundle}/gems/nokogiri-1.16.0-x86_64-linux/lib/nokogiri.rb`]: "gem nokogiri 1.16.0",
      [`${bundle}/specifications/bcrypt-3.1.20.gemspec`]: "gem bcrypt 3.1.20",
      [`${bundle}/specifications/nokogiri-1.16.0-x86_64-linux.gemspec`]: "gem nokogiri 1.16.0",
    });
  });

  test("Composer lists packages with their directories", async () => {
    const packages = [
      { name: "monolog/monolog", version: "3.5.0", "install-path": "../monolog/monolog" },
      { name: "evil/evil", version: "1", "install-path": "../../../../../etc" },
      null,
    ];
    const tree = await treeOfFiles({
      "app/vendor/composer/installed.json": JSON.stringify({ packages, dev: false }),
      "app/vendor/composer/autoload_real.php": "php",
      "app/vendor/monolog/monolog/src/Logger.php": "php",
    });
    expect(ownersIn(tree)).toEqual({ "app/vendor/monolog/monolog/src/Logger.php": "composer monolog/monolog 3.5.0" });
  });

  test("where two claim a file, the system's package manager wins, whichever layer it is told in", async () => {
    const site = "usr/lib/python3/dist-packages";
    const language = {
      [`${site}/yaml-6.0.dist-info/METADATA`]: "Name: PyYAML\nVersion: 6.0\n",
      [`${site}/yaml-6.0.dist-info/RECORD`]: "yaml/__init__.py,,\n",
      [`${site}/yaml/__init__.py`]: "code",
    };
    const system = dpkgFiles({ "python3-yaml": { version: "6.0-3", paths: [`/${site}/yaml`, `/${site}/yaml/__init__.py`] } });
    const expected = { [`${site}/yaml/__init__.py`]: "deb python3-yaml 6.0-3" };
    expect(ownersIn(await treeOfFiles({ ...language, ...system }))).toEqual(expected);
    expect(ownersIn(await treeOfFiles(language, system))).toEqual(expected);
  });

  test("what a system's package brings of a language's is one package, and its bytecode is nobody's, as dpkg says", async () => {
    const egg = "usr/lib/python3/dist-packages/setuptools-66.1.1.egg-info";
    const tree = await treeOfFiles({
      ...dpkgFiles({ "python3-setuptools": { version: "66.1.1-1", paths: [`/${egg}/PKG-INFO`, `/${egg}/top_level.txt`] } }),
      [`${egg}/PKG-INFO`]: "Name: setuptools\nVersion: 66.1.1\n",
      [`${egg}/top_level.txt`]: "setuptools\n",
      "usr/lib/python3/dist-packages/setuptools/__pycache__/a.cpython-311.pyc": "bytecode",
    });
    expect(tree.packages.list.map(({ name }) => name)).toEqual(["python3-setuptools"]);
    expect(Object.keys(ownersIn(tree))).toEqual([`${egg}/PKG-INFO`, `${egg}/top_level.txt`]);
  });

  test("what is not readable costs nothing else", async () => {
    const tree = await treeOfFiles({
      ...dpkgFiles({ curl }),
      "usr/bin/curl": "program",
      "app/vendor/composer/installed.json": "{",
      "app/node_modules/x/package.json": '{"name":"__proto__","version":"1.0.0"}',
      "app/node_modules/y/package.json": '{"name":"y","version":"1\\u0007"}',
      "app/node_modules/z/package.json": '{"__proto__":{"name":"z"},"version":"1"}',
    });
    expect(ownersIn(tree)).toEqual({
      "usr/bin/curl": `deb curl ${curl.version}`,
      "app/node_modules/x/package.json": "npm __proto__ 1.0.0",
    });
  });
});

function nodePackage(directory: string, name: string, version: string) {
  return { [`${directory}/package.json`]: JSON.stringify({ name, version }) };
}

function purls({ packages }: ImageTree): readonly string[] {
  return packages.list.map(purlOf);
}
