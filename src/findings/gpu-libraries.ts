import type { AdvisedImage } from "./advice.ts";
import type { Rule } from "./places.ts";

const directories =
  /^(?:.*?\/)?(?:(?:site|dist)-packages\/(?:nvidia|triton|cupy|cupy_backends)|(?:usr\/local|opt)\/cuda(?:-[\d.]+)?)(?=\/)/;
const libraries =
  /^((?:.*\/)?(?:torch\/lib|usr\/lib\/[^/]+))\/lib(?:torch_cuda|c10_cuda|caffe2_nvrtc|cudnn|cublas|cufft|curand|cusparse|cusolver|cupti|nccl|nvrtc|nvToolsExt|nvJitLink|nvshmem)[-.\w]*\.so[.\d]*$/;

/** Libraries that compute on a graphics processor, in an image that asks for none. */
export function gpuLibraries({ runtime }: AdvisedImage): Rule {
  if (runtime === undefined || runtime.wantsGpu) return () => null;
  return ({ path }) => {
    const place = directories.exec(path)?.[0] ?? libraries.exec(path)?.[1];
    return place === undefined ? null : { kind: "gpu-libraries", place };
  };
}
