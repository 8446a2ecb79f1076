// What docs/errors.md shows of JavaScript; a test runs it against the real service.
import { Concordat, ConcordatError, UnexpectedStatusError, isApiError } from "@concordat/client";

const { CONCORDAT_URL: baseUrl, CONCORDAT_FAILING_URL: failingUrl, CONCORDAT_TOKEN: token } = process.env;
const client = new Concordat({ baseUrl, token });
const failing = new Concordat({ baseUrl: failingUrl, token });

async function oneStatus() {
  // snippet catch-one-status
  try {
    await client.keys.getKey({ projectId: "web", keyId: "absent" });
  } catch (error) {
    if (!isApiError(error, 404)) throw error;
    console.log(error.messages[0]);
  }
  // end
}

async function perField() {
  // snippet tell-the-user-what-to-correct
  try {
    await client.keys.createKey({ projectId: "web", body: { name: "?", maxLength: 10001 } });
  } catch (error) {
    if (!isApiError(error, 400)) throw error;
    for (const message of error.messages) console.log(message);
  }
  // end
}

async function retried() {
  // snippet let-it-retry
  try {
    await failing.account.getMe();
  } catch (error) {
    if (!isApiError(error, 500)) throw error;
    console.log(`${error.attempts} attempts`);
  }
  // end
}

async function limited() {
  // snippet wait-for-a-rate-limit
  const patient = { retry: { waitUpTo: 10_000 } };
  const texts = await client.translations.exportTranslations({ projectId: "web", language: "en" }, patient);
  // end
  console.log(texts.entries[0].key);
}

async function repeated(name) {
  // snippet repeat-a-creation-safely
  const creation = { projectId: "web", body: { name }, idempotencyKey: `create-${name}` };
  const first = await client.keys.createKey(creation);
  const again = await client.keys.createKey(creation);
  console.log(first.id === again.id);
  // end
}

async function lost() {
  // snippet ask-whether-it-may-have-happened
  try {
    await failing.tokens.createToken({ body: { name: "deploy", scopes: ["keys:read"] } });
  } catch (error) {
    if (!(error instanceof ConcordatError) || !error.mayHaveBeenProcessed) throw error;
    console.log(error.whyNotRetried);
  }
  // end
}

async function unknown() {
  const client = new Concordat({ baseUrl: `${baseUrl}/elsewhere`, token });
  // snippet expect-the-unexpected
  try {
    await client.account.getMe();
  } catch (error) {
    if (!(error instanceof UnexpectedStatusError)) throw error;
    console.log(error.status, error.rawBody.length > 0);
  }
  // end
}

async function everyOutcome() {
  // snippet handle-every-outcome
  const outcome = await client.account.tryGetMe();
  switch (outcome.status) {
    case 200:
      console.log(outcome.result.organization.name);
      break;
    case 401:
      console.log("sign in");
      break;
    case 429:
    case 500:
      console.log("later");
      break;
    case "undocumented":
      throw outcome.error;
  }
  // end
}

async function logged() {
  // snippet log-it
  try {
    await client.projects.getProject({ projectId: "absent" });
  } catch (error) {
    if (!(error instanceof ConcordatError)) throw error;
    console.log(error.message);
    console.log(error.requestId !== undefined);
  }
  // end
}

await oneStatus();
await perField();
await retried();
for (let n = 0; n < 3; n++) await limited();
await repeated("from-javascript");
await lost();
await unknown();
await everyOutcome();
await logged();
