package dev.concordat.client.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.client.vectors.ControlPort.Run;
import dev.concordat.vectors.ScriptedServer;
import dev.concordat.vectors.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every vector, synchronously and asynchronously; a vector is green if it is so in both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VectorsTest {
  private static final Path ROOT = Path.of(System.getProperty("concordat.root", "../.."));

  private final Set<String> red = new ConcurrentSkipListSet<>();
  private final ScriptedServer server;
  private final ControlPort port;
  private final JsonNode vectors;
  private final JsonNode reasons;

  VectorsTest() throws IOException {
    Path folder = ROOT.resolve("client/vectors");
    server =
        ScriptedServer.start(
            Vectors.read(
                folder.resolve("cases"),
                folder.resolve("reasons.yaml"),
                ROOT.resolve("api-spec/openapi.yaml")));
    port = new ControlPort(server.control());
    vectors = port.vectors();
    reasons = port.reasons();
  }

  @TestFactory
  Stream<DynamicTest> theClientDoesAsTheVectorSays() {
    return vectors
        .valueStream()
        .flatMap(
            vector ->
                Stream.of(Mode.values())
                    .map(
                        mode ->
                            DynamicTest.dynamicTest(
                                id(vector) + " " + mode, () -> mark(vector, mode))));
  }

  @Test
  void failsOnAVectorItDoesNotKnow() {
    ObjectNode vector = (ObjectNode) vectors.get(0).deepCopy();
    vector.withObject("/expect/error").put("colour", "red");

    assertThatThrownBy(() -> play(vector, Mode.SYNCHRONOUS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expect.error.colour");
  }

  @Test
  void failsOnAVectorThatExpectsAnotherWire() {
    ObjectNode vector = (ObjectNode) vectors.get(0).deepCopy();
    ObjectNode expect = vector.withObject("/expect");
    expect.put("requests", expect.get("requests").asInt() + 1);

    assertThatThrownBy(() -> play(vector, Mode.SYNCHRONOUS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[requests]");
  }

  @AfterAll
  void tell() throws IOException {
    int all = vectors.size();
    long failed = red.stream().map(name -> name.replaceFirst(" .*", "")).distinct().count();
    System.out.printf("vectors: %d of %d green (java)%n", all - failed, all);
    server.close();
  }

  private void mark(JsonNode vector, Mode mode) throws Throwable {
    red.add(id(vector) + " " + mode);
    play(vector, mode);
    red.remove(id(vector) + " " + mode);
  }

  private void play(JsonNode vector, Mode mode) throws Throwable {
    assertThat(Members.unknown(vector)).as("%s: members not known here", id(vector)).isEmpty();
    Run run = port.begin(id(vector));
    try {
      Trial trial = new Trial(port, run, vector.get("call"));
      Object ended = mode.play(trial, vector.get("call"));
      new Expectation(vector.get("expect"), reasons)
          .check(ended, trial.delays(), port.seen(run, 0));
    } finally {
      port.end(run);
    }
  }

  private static String id(JsonNode vector) {
    return vector.get("id").asString();
  }
}
