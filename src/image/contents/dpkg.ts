/** What the files of one layer say of Debian packages. */
interface DpkgFiles {
  /** var/lib/dpkg/status, or the joined files of var/lib/dpkg/status.d */
  readonly status: Buffer;
  /** var/lib/apt/extended_states; null when the layer has none */
  readonly extendedStates: Buffer | null;
}

interface RecommendedPackage {
  /** `perl`, without the architecture. */
  readonly name: string;
  /** The installed package that recommends it, directly or through another one. */
  readonly recommendedBy: string;
}

/** What is larger is not read at all: half of the packages would not tell what the other half needs. */
const maxFileBytes = 16 * 1024 * 1024;
const maxLines = 1_000_000;
const maxPackages = 50_000;
const maxProvided = 500_000;

/**
 * Packages that are installed only because others recommend them, by name: what `apt-get install --no-install-recommends`
 * leaves out. Nothing is named that a package which somebody asked for needs. Of alternatives the first one that is there counts as
 * needed, as apt takes it (up to that one those as well of which a version is asked for), and all installed providers of a virtual
 * package do; a package that nothing needs or recommends any more is not named; and without apt's own record of what came
 * automatically, nothing is.
 */
export function recommendedOnly({ status, extendedStates }: DpkgFiles): readonly RecommendedPackage[] {
  if (extendedStates === null) return [];
  const installed = readInstalled(status, extendedStates);
  if (installed === null) return [];
  const roots = [...installed.packages.values()].filter(({ isRoot }) => isRoot).map(({ name }) => ({ name, origin: name }));
  const first = (relations: string) => firstNames(relations, installed);
  const needed = walk(installed, { from: roots, follow: ({ needs }) => needs.flatMap(first), isPassed: () => false });
  const from = recommendations(installed, needed.keys());
  const follow = ({ needs, recommends }: Package) => [...needs, ...recommends].flatMap((text) => Array.from(namesOf(text)));
  const recommended = walk(installed, { from, follow, isPassed: (name) => needed.has(name) });
  return [...recommended]
    .map(([name, recommendedBy]) => ({ name, recommendedBy }))
    .filter(({ name, recommendedBy }) => isName(name) && isName(recommendedBy))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** https://www.debian.org/doc/debian-policy/ch-controlfields.html#source */
function isName(name: string): boolean {
  return /^[a-z0-9][a-z0-9+.-]{1,200}$/.test(name);
}

/** A package of all architectures for which it is installed. */
interface Package {
  readonly name: string;
  /** Wanted for itself, whatever needs it. */
  isRoot: boolean;
  /** Texts of Depends and Pre-Depends; their names are read when it is reached. */
  readonly needs: string[];
  readonly recommends: string[];
}

interface Installed {
  readonly packages: ReadonlyMap<string, Package>;
  /** Names of packages by what they provide. */
  readonly providers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name that something depends on, and the package where the way to it began. */
interface Reached {
  readonly name: string;
  readonly origin: string;
}

interface Walk {
  readonly from: Iterable<Reached>;
  /** Names of what a package leads to. */
  readonly follow: (reached: Package) => readonly string[];
  readonly isPassed: (name: string) => boolean;
}

/** Every package that is reached, by its name, with the origin of the shortest way. A name is followed once, however many packages have it. */
function walk({ packages, providers }: Installed, { from, follow, isPassed }: Walk): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const queue: Reached[] = [];
  const reach = (reached: Reached) => {
    const isKnown = packages.has(reached.name) || providers.has(reached.name);
    if (isKnown && !seen.has(reached.name)) queue.push(reached);
    if (isKnown) seen.add(reached.name);
  };
  for (const reached of from) reach(reached);
  // The queue grows while it is read.
  for (const { name, origin } of queue)
    for (const provider of [name, ...(providers.get(name) ?? [])]) {
      const reached = packages.get(provider);
      if (reached === undefined || found.has(provider) || isPassed(provider)) continue;
      found.set(provider, origin);
      for (const next of follow(reached)) reach({ name: next, origin });
    }
  return found;
}

/** Of `a | b, c`: the first of `a` and `b` that is there, and `c`. A version that is asked for may be what the next alternative is for. */
function firstNames(relations: string, { packages, providers }: Installed): readonly string[] {
  return relations.split(",").flatMap((alternatives) => {
    const known = alternatives.split("|").flatMap((text) => {
      const [name] = namesOf(text);
      return name !== undefined && (packages.has(name) || providers.has(name)) ? [{ name, isCertain: !text.includes("(") }] : [];
    });
    const certain = known.findIndex(({ isCertain }) => isCertain);
    return known.slice(0, certain < 0 ? known.length : certain + 1).map(({ name }) => name);
  });
}

function* recommendations({ packages }: Installed, needed: Iterable<string>): Iterable<Reached> {
  for (const origin of needed)
    for (const text of packages.get(origin)?.recommends ?? []) for (const name of namesOf(text)) yield { name, origin };
}

/** Null when there is more than what is read. */
function readInstalled(status: Buffer, extendedStates: Buffer): Installed | null {
  const automatic = readAutomatic(extendedStates);
  const packages = new Map<string, Package>();
  const providers = new Map<string, Set<string>>();
  if (automatic === null || !isReadable(status)) return null;
  const left = { packages: maxPackages, provided: maxProvided };
  for (const stanza of stanzasOf(status)) {
    if (!isInstalled(stanza)) continue;
    left.packages -= 1;
    const name = stanza.get("package") ?? "";
    addPackage(packages, stanza, automatic);
    for (const provided of namesOf(stanza.get("provides") ?? "")) {
      left.provided -= 1;
      if (left.provided >= 0) providers.set(provided, (providers.get(provided) ?? new Set()).add(name));
    }
    if (left.packages < 0 || left.provided < 0) return null;
  }
  return { packages, providers };
}

function isReadable(file: Buffer): boolean {
  if (file.length > maxFileBytes) return false;
  let lines = 0;
  for (let at = file.indexOf(0x0a); at >= 0 && lines <= maxLines; at = file.indexOf(0x0a, at + 1)) lines += 1;
  return lines <= maxLines;
}

/** Also in part, or waiting for others: its files are there. https://manpages.debian.org/bookworm/dpkg/dpkg.1.en.html#Package_states */
function isInstalled(stanza: Stanza): boolean {
  const status = stanza.get("status") ?? "";
  return stanza.has("package") && status !== "" && !status.endsWith(" not-installed") && !status.endsWith(" config-files");
}

function addPackage(packages: Map<string, Package>, stanza: Stanza, automatic: Automatic): void {
  const name = stanza.get("package") ?? "";
  const found = packages.get(name) ?? { name, isRoot: false, needs: [], recommends: [] };
  packages.set(name, found);
  // What is on hold or half installed is left to who did that.
  const isAsItShouldBe = stanza.get("status") === "install ok installed";
  if (!isAsItShouldBe || isKept(stanza) || !isAutomatic(stanza, automatic)) found.isRoot = true;
  for (const field of ["depends", "pre-depends"]) found.needs.push(stanza.get(field) ?? "");
  found.recommends.push(stanza.get("recommends") ?? "");
}

/** What apt does not remove by itself; it takes itself for such a package. */
function isKept(stanza: Stanza): boolean {
  const isMarked = ["essential", "protected", "important"].some((field) => stanza.get(field) === "yes");
  return isMarked || stanza.get("priority") === "required" || stanza.get("package") === "apt";
}

/** Names, and names with an architecture, of what was not asked for. */
type Automatic = ReadonlySet<string>;

/** https://manpages.debian.org/bookworm/apt/apt-mark.8.en.html; null when there is more than what is read. */
function readAutomatic(extendedStates: Buffer): Automatic | null {
  const automatic = new Set<string>();
  if (!isReadable(extendedStates)) return null;
  for (const stanza of stanzasOf(extendedStates)) {
    if (stanza.get("auto-installed") !== "1") continue;
    const name = stanza.get("package") ?? "";
    automatic.add(name).add(`${name}:${stanza.get("architecture") ?? ""}`);
    if (automatic.size > 2 * maxPackages) return null;
  }
  return automatic;
}

/** Apt records packages for all architectures under the machine's own. */
function isAutomatic(stanza: Stanza, automatic: Automatic): boolean {
  const name = stanza.get("package") ?? "";
  const architecture = stanza.get("architecture") ?? "all";
  return automatic.has(architecture === "all" ? name : `${name}:${architecture}`);
}

/** The fields of one package that are read, by their names in lower case. */
type Stanza = ReadonlyMap<string, string>;

const wantedFields: ReadonlySet<string> = new Set([
  "package",
  "status",
  "architecture",
  "priority",
  "essential",
  "protected",
  "important",
  "depends",
  "pre-depends",
  "recommends",
  "provides",
  "auto-installed",
]);

/** https://manpages.debian.org/bookworm/dpkg-dev/deb822.5.en.html */
function* stanzasOf(file: Buffer): Iterable<Stanza> {
  let stanza = new Map<string, string>();
  let field = "";
  for (const line of file.toString("utf8").split("\n")) {
    const text = line.trim();
    if (text === "") {
      if (stanza.size > 0) yield stanza;
      stanza = new Map();
      field = "";
    } else if (line.startsWith(" ") || line.startsWith("\t")) {
      if (field !== "") stanza.set(field, `${stanza.get(field) ?? ""} ${text}`);
    } else {
      const colon = text.indexOf(":");
      const name = text.slice(0, Math.max(0, colon)).toLowerCase();
      field = wantedFields.has(name) ? name : "";
      if (field !== "") stanza.set(field, text.slice(colon + 1).trim());
    }
  }
  if (stanza.size > 0) yield stanza;
}

/** Names in `a (>= 1) | b:any, c [amd64] <!nocheck>`. https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html#Depends: */
function* namesOf(relations: string): Iterable<string> {
  for (const [relation] of relations.matchAll(/[^,|]+/g)) {
    const [name] = /^[^\s:([<]+/.exec(relation.trimStart()) ?? [];
    if (name !== undefined) yield name;
  }
}
