package dev.concordat.kit.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pacts by consumers we do not know, against this repository's document. */
final class PactJudgeTest {
  private static final Path FOLDER = Path.of("src/test/resources/pacts");

  /** Why each is refused; every finding begins with one of these. */
  private static final Map<String, List<String>> REASONS =
      Map.ofEntries(
          reasons(
              "anonymous-answered-500",
              "CredentialsFitStatus: a request without the credentials that createKey asks for is"
                  + " answered 401, not 500"),
          reasons(
              "authorised-answered-401",
              "CredentialsFitStatus: a 401 needs bad credentials, but a state says that these are"
                  + " good"),
          reasons(
              "authorised-answered-401-without-states",
              "CredentialsFitStatus: a 401 needs bad credentials, but no state says that these are"
                  + " revoked, expired or unknown"),
          reasons(
              "body-404-under-403",
              "AnswerAsDocumented: body/statusCode: does not have a value in the enumeration [403]",
              "AnswerAsDocumented: body/error: does not have a value in the enumeration"
                  + " [\"Forbidden\"]",
              "AnswerInFormat: StatusCodeRepeatsStatus: expected 403, found 404",
              "AnswerInFormat: LabelOfTheStatus: expected \"Forbidden\", found \"Not Found\""),
          reasons(
              "challenge-of-nobody",
              "AnswerInFormat: BearerChallenge: expected a Bearer challenge"),
          reasons(
              "error-without-time",
              "AnswerAsDocumented: body/timestamp: required property 'timestamp' not found",
              "AnswerInFormat: ExactlyFiveFields: ",
              "AnswerInFormat: TimestampInUtcMilliseconds: ",
              "AnswerInFormat: TimestampWithinExchange: "),
          reasons(
              "garbage-answered-409",
              "RequestFitsStatus: a request answered 409 must not violate the document, else the"
                  + " answer is 400: body/nom: ",
              "RequestFitsStatus: a request answered 409 must not violate the document, else the"
                  + " answer is 400: body/name: "),
          reasons(
              "known-method-answered-405", "DocumentedStatus: 405 is not documented for createKey"),
          reasons(
              "member-of-another-type",
              "AnswerAsDocumented: body/version: string found, integer expected"),
          reasons("message", "DocumentedOperation: the document has no messages"),
          reasons(
              "other-field-blamed",
              "RequestFitsStatus: no entry of the message names 'name', which violates the"
                  + " document",
              "RequestFitsStatus: nothing violates the document where this says: maxLength: must be"
                  + " at most 10000"),
          reasons(
              "path-of-another-request",
              "AnswerInFormat: PathAsRequested: expected \"/v1/projects/web/keys\", found"
                  + " \"/v1/projects/shop/keys\""),
          reasons(
              "revoked-answered-409",
              "CredentialsFitStatus: these credentials are bad by the states given: the answer is"
                  + " 401, not 409"),
          reasons(
              "scope-granted-answered-403",
              "ScopeFitsStatus: a 403 needs credentials without keys:write, but a state grants it"),
          reasons(
              "scope-missing-answered-409",
              "ScopeFitsStatus: credentials without keys:write are answered 403, not 409"),
          reasons(
              "stamp-of-another-cell",
              "StampSaysTheSame: expected the status 409, but the stamp has 422",
              "StampSaysTheSame: expected a cell of 409, but the stamp has 422-plural-categories"),
          reasons(
              "stamped-but-partial",
              "AnswerAsDocumented: header/X-Request-Id: is required",
              "AnswerAsDocumented: header/Cache-Control: is required",
              "AnswerInFormat: NeverStored: ",
              "AnswerInFormat: RequestIdInHeaderOnly: "),
          reasons(
              "text-answered-409",
              "RequestFitsStatus: a body that is not application/json is answered 415, not 409",
              "RequestFitsStatus: a request answered 409 must not violate the document, else the"
                  + " answer is 400: body: string found, object expected"),
          reasons("undocumented-418", "DocumentedStatus: 418 is not documented for createKey"),
          reasons(
              "undocumented-method",
              "DocumentedStatus: 200 is not documented for PUT /v1/projects/web/keys"),
          reasons(
              "undocumented-path", "DocumentedOperation: the document has no path for /v1/teapots"),
          reasons(
              "undocumented-query",
              "RequestFitsStatus: a request answered 200 must not violate the document, else the"
                  + " answer is 400: query/sort: is not documented"),
          reasons(
              "undocumented-response-header",
              "AnswerAsDocumented: header/X-Total-Count: is not documented"),
          reasons(
              "valid-answered-400",
              "RequestFitsStatus: a 400 needs a request that violates the document; this one does"
                  + " not"));

  private final PactJudge judge = new PactJudge(Repository.document());

  @TestFactory
  Stream<DynamicTest> refusesWhatIsAbsurd() {
    return Pacts.in(FOLDER.resolve("absurd")).stream()
        .map(pact -> DynamicTest.dynamicTest(name(pact), () -> refuses(pact)));
  }

  @TestFactory
  Stream<DynamicTest> acceptsWhatIsPlausible() {
    return Pacts.in(FOLDER.resolve("plausible")).stream()
        .map(
            pact ->
                DynamicTest.dynamicTest(
                    name(pact), () -> assertThat(judge.findings(pact)).isEmpty()));
  }

  @Test
  void knowsWhyEachIsAbsurd() {
    assertThat(Pacts.in(FOLDER.resolve("absurd")))
        .extracting(PactJudgeTest::name)
        .containsExactlyInAnyOrderElementsOf(REASONS.keySet());
  }

  @Test
  void saysWhereThePactAndTheDocumentSayIt() {
    PactFinding finding =
        judge.findings(PactReader.read(FOLDER.resolve("absurd/undocumented-418.json"))).get(0);

    assertThat(finding.toString())
        .matches(
            ".*undocumented-418\\.json:9: a teapot: DocumentedStatus: 418 is not documented for"
                + " createKey \\(.*openapi\\.yaml:\\d+\\)");
  }

  private void refuses(Pact pact) {
    List<String> reasons = REASONS.getOrDefault(name(pact), List.of());

    assertThat(judge.findings(pact))
        .extracting(finding -> finding.promise() + ": " + finding.what())
        .hasSameSizeAs(reasons)
        .zipSatisfy(reasons, (finding, reason) -> assertThat(finding).startsWith(reason));
  }

  private static String name(Pact pact) {
    return Path.of(pact.file()).getFileName().toString().replace(".json", "");
  }

  private static Map.Entry<String, List<String>> reasons(String pact, String... reasons) {
    return Map.entry(pact, List.of(reasons));
  }
}
