/** The workflows of docs/recipes.md, and which engine carries them out. */
export const recipes = [
  { path: "docs/workflows/reusable.yml", store: "overlay2" },
  { path: "docs/workflows/after-build.yml", store: "containerd" },
  { path: "docs/workflows/after-load.yml", store: "containerd" },
  { path: "docs/workflows/after-push.yml", store: "containerd" },
  { path: "docs/workflows/changed-paths.yml", store: "overlay2" },
  { path: "docs/workflows/self-hosted.yml", store: "overlay2" },
] as const;
