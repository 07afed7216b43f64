import type { FileMatcher, FindingDefinition, InspectedImage } from "./finding.ts";
import { lines } from "./remedy.ts";

export const gpuLibraries = {
  kind: "gpu-libraries",
  rule: { evidence: "file", matcher, provesBase: () => true },
  words: { noun: "GPU libraries, although this image does not ask for a GPU" },
  remedy: lines("RUN pip install torch --index-url https://download.pytorch.org/whl/cpu"),
  unless: "containers of this image get a GPU",
  docs: {
    found: "CUDA and its companions",
    proof: "lie where they are installed, and the image does not ask for a GPU (`NVIDIA_VISIBLE_DEVICES`)",
  },
} as const satisfies FindingDefinition;

const directories =
  /^(?:.*?\/)?(?:(?:site|dist)-packages\/(?:nvidia|triton|cupy|cupy_backends)|(?:usr\/local|opt)\/cuda(?:-[\d.]+)?)(?=\/)/;
const libraries =
  /^((?:.*\/)?(?:torch\/lib|usr\/lib\/[^/]+))\/lib(?:torch_cuda|c10_cuda|caffe2_nvrtc|cudnn|cublas|cufft|curand|cusparse|cusolver|cupti|nccl|nvrtc|nvToolsExt|nvJitLink|nvshmem)[-.\w]*\.so[.\d]*$/;

/** Libraries that compute on a graphics processor, in an image that asks for none. */
function matcher({ runtime }: InspectedImage): FileMatcher {
  if (runtime === undefined || runtime.wantsGpu) return () => null;
  return ({ path }) => {
    const directory = directories.exec(path)?.[0] ?? libraries.exec(path)?.[1];
    return directory === undefined ? null : { directory };
  };
}
