import { describe, expect, test } from "vitest";
import { userError } from "../src/failure.ts";
import { shorten, shortenPaths } from "../src/shorten.ts";

describe("a text that is too long", () => {
  test.for([
    ["short", 10, "short"],
    ["0123456789", 10, "0123456789"],
    ["01234567890", 10, "01234…7890"],
    ["0123456789abc", 4, "01…c"],
    ["📦📦📦📦📦", 6, "📦…📦"],
  ] as const)("%s, of which %i characters are shown, is %s", ([text, longest, shown]) => {
    expect(shorten(text, longest)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(longest);
  });

  test("in a message keeps its end, which says why", () => {
    const reason = `failed to solve: ${"very ".repeat(100)}long: no route to host`;
    expect(userError("build-failed", { exitCode: 1, reason }).message).toMatch(/"failed to solve: .*….*long: no route to host"/);
  });
});

describe("a text with long paths", () => {
  test.for([
    ["COPY a b", 48, "COPY a b"],
    [
      "COPY --from=build /app/backend/app/frontend/dist /app/backend/app/frontend",
      60,
      "COPY --from=build /app/…/frontend/dist /app/…/app/frontend",
    ],
    ["COPY --from=frontend-builder /app/dist /app/backend/app/frontend", 48, "COPY --from=frontend-builder …/dist …/frontend"],
    ["/usr/local/lib/python3.12/site-packages/mypy/core.so", 40, "/usr/…/site-packages/mypy/core.so"],
    ["github.com/aws/aws-sdk-go-v2/service/internal/checksum", 48, "github.com/…/service/internal/checksum"],
    [
      "ADD https://example.com/releases/download/v1.2/tool.tar.gz /opt/tool/",
      48,
      "ADD https://example.com/…/tool.tar.gz /opt/tool/",
    ],
    ["COPY --from=ghcr.io/octo-org/images/builder:1.2 /a /b", 40, "COPY --from=ghcr.io/…/builder:1.2 /a /b"],
    ["RUN install-everything-that-anybody-wants /a/b", 30, "RUN install-eve…ody-wants /a/b"],
  ] as const)("%s, of which %i characters are shown, is %s", ([text, longest, shown]) => {
    expect(shortenPaths(text, longest)).toBe(shown);
  });
});
