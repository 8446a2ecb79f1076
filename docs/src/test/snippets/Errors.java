// What docs/errors.md shows of Java; a test runs it against the real service.
import dev.concordat.client.CallOptions;
import dev.concordat.client.ConcordatClient;
import dev.concordat.client.api.AccountApi.GetMeOutcome;
import dev.concordat.client.error.BadRequestException;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.InternalServerErrorException;
import dev.concordat.client.error.NotFoundException;
import dev.concordat.client.error.TooManyRequestsException;
import dev.concordat.client.error.UnauthorizedException;
import dev.concordat.client.error.UnexpectedStatusException;
import dev.concordat.client.model.Export;
import dev.concordat.client.model.Key;
import dev.concordat.client.model.Me;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewToken;
import dev.concordat.client.model.Scope;
import java.time.Duration;
import java.util.List;

class Errors {
  private static final String URL = System.getenv("CONCORDAT_URL");
  private static final String TOKEN = System.getenv("CONCORDAT_TOKEN");
  private static final ConcordatClient client = to(URL);
  private static final ConcordatClient failing = to(System.getenv("CONCORDAT_FAILING_URL"));

  static ConcordatClient to(String url) {
    return ConcordatClient.builder().baseUrl(url).token(TOKEN).build();
  }

  static void oneStatus() {
    // snippet catch-one-status
    try {
      client.keys().getKey("web", "absent");
    } catch (NotFoundException e) {
      System.out.println(e.messages().get(0));
    }
    // end
  }

  static void perField() {
    // snippet tell-the-user-what-to-correct
    try {
      client.keys().createKey("web", NewKey.of("?").withMaxLength(10001));
    } catch (BadRequestException e) {
      e.messages().forEach(System.out::println);
    }
    // end
  }

  static void retried() {
    // snippet let-it-retry
    try {
      failing.account().getMe();
    } catch (InternalServerErrorException e) {
      System.out.println(e.attempts() + " attempts");
    }
    // end
  }

  static void limited() {
    // snippet wait-for-a-rate-limit
    CallOptions patient = new CallOptions().waitUpTo(Duration.ofSeconds(10));
    Export texts = client.with(patient).translations().exportTranslations("web", "en");
    // end
    System.out.println(texts.entries().get(0).key());
  }

  static void repeated(String name) {
    // snippet repeat-a-creation-safely
    Key first = client.keys().createKey("web", NewKey.of(name), "create-" + name);
    Key again = client.keys().createKey("web", NewKey.of(name), "create-" + name);
    System.out.println(first.id().equals(again.id()));
    // end
  }

  static void lost() {
    // snippet ask-whether-it-may-have-happened
    try {
      failing.tokens().createToken(NewToken.of("deploy", List.of(Scope.KEYS_READ)));
    } catch (ConcordatException e) {
      if (!e.mayHaveBeenProcessed()) throw e;
      System.out.println(e.whyNotRetried());
    }
    // end
  }

  static void unknown() {
    ConcordatClient client = to(URL + "/elsewhere");
    // snippet expect-the-unexpected
    try {
      client.account().getMe();
    } catch (UnexpectedStatusException e) {
      System.out.println(e.status() + " " + !e.rawBody().isEmpty());
    }
    // end
  }

  static void everyOutcome() {
    // snippet handle-every-outcome
    String said =
        client
            .account()
            .tryGetMe()
            .match(
                new GetMeOutcome.Cases<String>() {
                  public String success(Me me) {
                    return me.organization().name();
                  }

                  public String unauthorized(UnauthorizedException e) {
                    return "sign in";
                  }

                  public String tooManyRequests(TooManyRequestsException e) {
                    return "later";
                  }

                  public String internalServerError(InternalServerErrorException e) {
                    return "later";
                  }

                  public String undocumented(ConcordatException e) {
                    throw e;
                  }
                });
    System.out.println(said);
    // end
  }

  static void logged() {
    // snippet log-it
    try {
      client.projects().getProject("absent");
    } catch (ConcordatException e) {
      System.out.println(e.getMessage());
      System.out.println(e.requestId().isPresent());
    }
    // end
  }

  public static void main(String[] arguments) {
    oneStatus();
    perField();
    retried();
    for (int n = 0; n < 3; n++) {
      limited();
    }
    repeated("from-java");
    lost();
    unknown();
    everyOutcome();
    logged();
  }
}
