// fails: '418' is not assignable to parameter of type
import { isApiError } from "@concordat/client";

export const isTeapot = (error: unknown): boolean => isApiError(error, 418);
