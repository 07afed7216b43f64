/** The inputs of `docker buildx build`, split by the rules of docker/build-push-action v7. */
export interface BuildInputs {
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly annotations: readonly string[];
  readonly buildArgs: readonly string[];
  readonly buildContexts: readonly string[];
  readonly builder: string;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly cgroupParent: string;
  /** A path or a URL; `{{defaultContext}}` is already filled in. */
  readonly context: string;
  /** Empty: `Dockerfile` in the context. */
  readonly file: string;
  readonly labels: readonly string[];
  readonly network: string;
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly platforms: readonly string[];
  readonly pull: boolean;
  readonly secretEnvs: readonly string[];
  readonly secretFiles: readonly string[];
  /** `id=value` pairs: held to be passed on, never logged, never stored. */
  readonly secrets: readonly string[];
  readonly shmSize: string;
  readonly ssh: readonly string[];
  readonly tags: readonly string[];
  readonly target: string;
  readonly ulimit: readonly string[];
}

/** Where an image that is already built is read from. */
export interface ImageReference {
  readonly scheme: "oci-dir" | "archive" | "local" | "registry";
  /** A path for `oci-dir` and `archive`, an image reference for `local` and `registry`. */
  readonly location: string;
}

export type Subject =
  | { readonly kind: "build"; readonly build: BuildInputs }
  | { readonly kind: "image"; readonly reference: ImageReference };

/** `10%`, `5 MB`, or `10% and 5 MB` (both must be reached). At least one of the two parts is there. */
export interface Threshold {
  /** As the user wrote it. */
  readonly text: string;
  /** Exact: growth reaches it when `growth * 100 * denominator >= baseline * numerator`. */
  readonly percent: { readonly numerator: bigint; readonly denominator: bigint } | null;
  readonly bytes: number | null;
}

export interface Budget {
  readonly warnAt: Threshold;
  readonly justifyAt: Threshold;
  readonly maxSizeBytes: number | null;
  /** `own` judges only the layers that this Dockerfile adds to its base image. */
  readonly count: "all" | "own";
}

export interface ImageInputs {
  readonly name: string;
  readonly subject: Subject;
  readonly budget: Budget;
}

export type Mode = "auto" | "record" | "check" | "measure" | "report";

export interface Inputs {
  readonly mode: Mode;
  /** Never empty. */
  readonly images: readonly ImageInputs[];
  readonly onMissingBaseline: "build" | "pass" | "fail";
  readonly onError: "warn" | "fail";
  readonly comment: "always" | "on-change" | "on-warning" | "never";
  readonly commentKey: string;
  readonly retentionDays: number | null;
}
