// fails: 'projectID' does not exist in type 'GetKeyArguments'
import { Concordat } from "@concordat/client";

await new Concordat().keys.getKey({ projectID: "web", keyId: "k1" });
