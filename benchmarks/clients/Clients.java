import dev.concordat.client.ConcordatClient;
import dev.concordat.client.error.NotFoundException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/** Median microseconds of a call, bare and through the client, by turns: URL, token, times. */
class Clients {
  public static void main(String[] arguments) throws Exception {
    String url = arguments[0];
    String token = arguments[1];
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    JsonMapper json = JsonMapper.shared();
    ConcordatClient client = ConcordatClient.builder().baseUrl(url).token(token).build();
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .timeout(Duration.ofSeconds(10))
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + token);
    HttpRequest present = request.copy().uri(URI.create(url + "/v1/projects/web/keys/greeting")).build();
    HttpRequest absent = request.copy().uri(URI.create(url + "/v1/projects/web/keys/absent")).build();
    List<Callable<Object>> calls =
        List.of(
            () -> json.readTree(http.send(present, BodyHandlers.ofByteArray()).body()),
            () -> client.keys().getKey("web", "greeting"),
            () -> json.readTree(http.send(absent, BodyHandlers.ofByteArray()).body()),
            () -> notFound(client));
    int times = Integer.parseInt(arguments[2]);
    measure(calls, times / 2);
    double[] medians = measure(calls, times);
    System.out.printf("JDK HttpClient %.0f %.0f %.0f %.0f%n", medians[0], medians[1], medians[2], medians[3]);
    System.exit(0);
  }

  private static Object notFound(ConcordatClient client) {
    try {
      return client.keys().getKey("web", "absent");
    } catch (NotFoundException e) {
      return e.messages();
    }
  }

  private static double[] measure(List<Callable<Object>> calls, int times) throws Exception {
    long[][] took = new long[calls.size()][times];
    for (int n = 0; n < times; n++) {
      for (int c = 0; c < took.length; c++) {
        long start = System.nanoTime();
        calls.get(c).call();
        took[c][n] = System.nanoTime() - start;
      }
    }
    return Arrays.stream(took).mapToDouble(Clients::median).toArray();
  }

  private static double median(long[] nanoseconds) {
    Arrays.sort(nanoseconds);
    return nanoseconds[nanoseconds.length / 2] / 1e3;
  }
}
