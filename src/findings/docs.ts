import type { FindingDefinition } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

const deleted = endingWith(({ path }) => `find ${quoted(path ?? "usr/share/doc")} -type f ! -name copyright -exec rm -f {} +`);

const forDpkg = [
  "RUN printf 'path-exclude=/usr/share/%s/*\\n' doc man info > /etc/dpkg/dpkg.cfg.d/no-docs \\",
  "    && echo 'path-include=/usr/share/doc/*/copyright' >> /etc/dpkg/dpkg.cfg.d/no-docs",
];

export const docs = {
  kind: "docs",
  rule: { evidence: "directory", pattern: "usr/(?:local/)?share/(?:doc|man|info|gtk-doc)" },
  words: { noun: "manuals and documentation" },
  remedy: {
    rewrite: (run, place) => {
      if (/\b(?:dnf|yum|microdnf)\b/.test(run))
        return [`RUN ${run.replace(/\b(dnf|yum|microdnf)\b/, "$1 --setopt=tsflags=nodocs")}`];
      if (/\b(?:apt|apt-get|dpkg)\b/.test(run)) return [...forDpkg, "# before the packages are installed"];
      return deleted.rewrite(run, place);
    },
    otherwise: (place) => [
      "# with apt: before the packages are installed",
      ...forDpkg,
      "# without apt: at the end of that RUN instruction",
      ...deleted.otherwise(place).slice(-1),
    ],
  },
  unless: "people read them in the container; licence texts have to stay",
  docs: { found: "manuals and documentation", proof: "lie in `/usr/share/doc`, `man`, `info`" },
} as const satisfies FindingDefinition;
