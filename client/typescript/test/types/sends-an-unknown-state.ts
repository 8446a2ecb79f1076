// fails: '"finished"' is not assignable to type
import { Concordat } from "@concordat/client";

const where = { projectId: "web", keyId: "k1", language: "de" };
await new Concordat().translations.putTranslation({ ...where, body: { value: "Hallo", state: "finished" } });
