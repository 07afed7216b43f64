// Three small services as people write them, and the files of their build contexts.
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Packages are taken as they were on this day, so that another run gets the same. */
const asOf = "2026-11-21";

const goProgram = `package main

import (
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var greeted = prometheus.NewCounter(prometheus.CounterOpts{Name: "greeted_total", Help: "Names that were greeted."})

func main() {
	prometheus.MustRegister(greeted)
	router := chi.NewRouter()
	router.Use(middleware.Logger)
	router.Handle("/metrics", promhttp.Handler())
	router.Get("/hello/{name}", func(response http.ResponseWriter, request *http.Request) {
		greeted.Inc()
		response.Write([]byte("Hello " + chi.URLParam(request, "name") + "\\n"))
	})
	address := ":8080"
	if given := os.Getenv("ADDRESS"); given != "" {
		address = given
	}
	log.Fatal(http.ListenAndServe(address, router))
}
`;

const nodeProgram = `import fastify from "fastify";
import { z } from "zod";

const Greeted = z.object({ name: z.string().min(1).max(100) });
const server = fastify({ logger: true });
server.get("/hello/:name", async (request) => \`Hello \${Greeted.parse(request.params).name}\\n\`);
await server.listen({ host: "0.0.0.0", port: 8080 });
`;

const nodePackage = {
  name: "hello",
  version: "1.0.0",
  private: true,
  type: "module",
  scripts: { build: "tsc --outDir dist", test: "vitest run", lint: "eslint ." },
  dependencies: { fastify: "5.8.1", zod: "4.3.6" },
  devDependencies: {
    "@types/node": "24.10.1",
    eslint: "9.39.2",
    typescript: "5.9.3",
    "typescript-eslint": "8.56.0",
    vitest: "4.0.18",
  },
};

const nodeCompiler = {
  compilerOptions: { module: "nodenext", target: "es2024", strict: true, skipLibCheck: true, types: ["node"] },
  include: ["src"],
};

const pythonProgram = `import os

import numpy
import psycopg2
from flask import Flask

app = Flask(__name__)


@app.get("/mean")
def mean():
    with psycopg2.connect(os.environ["DATABASE_URL"]) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT amount FROM orders")
        return {"mean": float(numpy.mean([amount for (amount,) in cursor]))}


app.run(host="0.0.0.0", port=8080)
`;

/** psycopg2 is compiled where it is installed, as its authors advise: hence a compiler in so many images. */
const pythonPackages = ["flask==3.1.2", "numpy==2.3.5", "psycopg2==2.9.11"];

/** Writes the contexts below `directory`, with the lock files that belong to them; returns the directory of each. */
export async function writeServices(directory) {
  const contexts = Object.fromEntries(["empty", "go", "node", "python"].map((name) => [name, join(directory, "contexts", name)]));
  await writeFiles(contexts.empty, { ".keep": "" });
  await writeFiles(contexts.python, { "main.py": pythonProgram, "requirements.txt": `${pythonPackages.join("\n")}\n` });
  await writeFiles(contexts.go, { "main.go": goProgram, "go.mod": goModule() });
  execFileSync("go", ["mod", "tidy"], { cwd: contexts.go, stdio: "pipe" });
  await writeFiles(contexts.node, {
    "package.json": asJson(nodePackage),
    "tsconfig.json": asJson(nodeCompiler),
    "src/main.ts": nodeProgram,
    ".dockerignore": "node_modules\ndist\n",
  });
  execFileSync("npm", ["install", "--package-lock-only", "--no-audit", "--no-fund", "--before", asOf], {
    cwd: contexts.node,
    stdio: "pipe",
  });
  return contexts;
}

function goModule() {
  const [, version] = /^go version go(\d+\.\d+)/.exec(execFileSync("go", ["version"], { encoding: "utf8" }));
  const needed = ["github.com/go-chi/chi/v5 v5.2.3", "github.com/prometheus/client_golang v1.23.2"];
  return `module example.com/hello\n\ngo ${version}.0\n\n${needed.map((one) => `require ${one}\n`).join("")}`;
}

async function writeFiles(directory, files) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
}

function asJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
