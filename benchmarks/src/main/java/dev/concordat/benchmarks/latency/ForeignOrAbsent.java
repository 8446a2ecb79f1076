package dev.concordat.benchmarks.latency;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a caller can tell by time another organization's project from one that is not there.
 *
 * <p>Asks for both in random order on one connection. As a control, to show that a difference would
 * be seen, asks for projects of its own among absent ones too.
 */
public final class ForeignOrAbsent {
  private static final String ACME = "cdt_acmeAdmin000000000000000000000000000000000014lLM2";
  private static final String GLOBEX = "cdt_globexAdmin000000000000000000000000000000000ZwQPW";
  private static final Pattern CREATED = Pattern.compile("Location: /v1/projects/(\\S+)");
  private static final int PROJECTS = 50;

  /** Of an id's characters, those that say when it was given. */
  private static final int TIME = 10;

  private static final double PROMISED = 0.01;

  private final Random random = new Random(9);
  private final int port;
  private final int times;

  private ForeignOrAbsent(int port, int times) {
    this.port = port;
    this.times = times;
  }

  /** The port of a service with demo data and no rate limits to meet; the requests of each kind. */
  public static void main(String[] arguments) throws IOException {
    int times = Integer.parseInt(arguments[1]);
    System.exit(new ForeignOrAbsent(Integer.parseInt(arguments[0]), times).measure() ? 0 : 1);
  }

  private boolean measure() throws IOException {
    try (Caller acme = new Caller(port, ACME);
        Caller globex = new Caller(port, GLOBEX)) {
      List<String> own = projects(acme);
      List<String> foreign = projects(globex);
      List<String> absent = foreign.stream().map(ForeignOrAbsent::another).toList();
      Kind ours = new Kind(own, 200);
      Kind theirs = new Kind(foreign, 404);
      Kind nobodys = new Kind(absent, 404);
      compare(acme, theirs, nobodys, times); // until the server is warm
      double control = compare(acme, ours, nobodys, times);
      double auc = compare(acme, theirs, nobodys, times);
      System.out.printf("AUC of own against absent, the control: %.4f%n", control);
      System.out.printf("AUC of foreign against absent: %.4f, %d of each%n", auc, times);
      return Math.abs(auc - 0.5) <= PROMISED;
    }
  }

  /** Projects that are answered alike, and what each answer took. */
  private record Kind(List<String> ids, int status, List<Long> nanos) {
    Kind(List<String> ids, int status) {
      this(ids, status, new ArrayList<>());
    }

    long[] times() {
      return nanos.stream().mapToLong(Long::longValue).toArray();
    }
  }

  private double compare(Caller caller, Kind first, Kind second, int times) throws IOException {
    List<Kind> order = new ArrayList<>(Collections.nCopies(times, first));
    order.addAll(Collections.nCopies(times, second));
    Collections.shuffle(order, random);
    first.nanos().clear();
    second.nanos().clear();
    for (Kind kind : order) {
      kind.nanos().add(time(caller, kind, random.nextInt(kind.ids().size())));
    }
    return Auc.of(first.times(), second.times());
  }

  private static long time(Caller caller, Kind kind, int which) throws IOException {
    Caller.Answer answer = caller.get("/v1/projects/" + kind.ids().get(which));
    if (answer.status() != kind.status()) {
      throw new IOException("Expected status " + kind.status() + ", found: " + answer.head());
    }
    return answer.nanos();
  }

  private static List<String> projects(Caller caller) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < PROJECTS; i++) {
      String json = "{\"name\":\"timed %d\",\"baseLanguage\":\"en\"}".formatted(i);
      Caller.Answer answer = caller.post("/v1/projects", json);
      Matcher created = CREATED.matcher(answer.head());
      if (!created.find()) {
        throw new IOException("Expected a created project, found: " + answer.head());
      }
      ids.add(created.group(1));
    }
    return ids;
  }

  /** An id that might have been given at the same time, its random part another. */
  private static String another(String id) {
    return id.substring(0, TIME) + new StringBuilder(id.substring(TIME)).reverse();
  }
}
