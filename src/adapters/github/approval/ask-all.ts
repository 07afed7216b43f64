import { z } from "zod";
import { LookupError } from "../../../ports.ts";
import { askPage, type Question, type RepositoryApi } from "../github-api.ts";

const perPage = 100;
const mostPages = 10;

/** Every page of a list, because what came last decides; throws LookupError for a list of more than 1,000. */
export async function askAll<T>(api: RepositoryApi, { route, parameters }: Question, item: z.ZodType<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const question = { route, parameters: { ...parameters, per_page: perPage, page } };
    const { answer, hasNext } = await askPage(api, question, z.array(item));
    all.push(...answer);
    if (!hasNext) return all;
  }
  throw new LookupError(`there are more than ${mostPages * perPage} of them`);
}
