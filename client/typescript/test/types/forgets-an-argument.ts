// fails: Property 'version' is missing
import { Concordat } from "@concordat/client";

await new Concordat().keys.deleteKey({ projectId: "web", keyId: "k1" });
