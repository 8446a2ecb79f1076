// fails: have no overlap
import { Concordat } from "@concordat/client";

const outcome = await new Concordat().keys.tryGetKey({ projectId: "web", keyId: "k1" });
console.log(outcome.status === 409);
