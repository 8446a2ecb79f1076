// fails: Property 'result' does not exist on type
import { Concordat } from "@concordat/client";

const outcome = await new Concordat().account.tryGetMe();
console.log(outcome.result);
