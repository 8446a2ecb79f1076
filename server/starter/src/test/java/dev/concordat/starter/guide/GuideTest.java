package dev.concordat.starter.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuideTest {
  private static final String METADATA =
      "server/starter/target/classes/META-INF/spring-configuration-metadata.json";
  private static final Pattern SETTING = Pattern.compile("`(concordat\\.[a-z.-]+)`");
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  @Test
  void namesEachSettingThereIs() throws IOException {
    assertThat(all(SETTING).filter(name -> !name.equals("concordat.undocumented")))
        .containsExactlyInAnyOrderElementsOf(settings().keySet());
  }

  @Test
  void givesTheDefaultsThereAre() throws IOException {
    for (Map.Entry<String, String> setting : settings().entrySet()) {
      String value = setting.getValue();
      if (!value.isEmpty() && !setting.getKey().contains(".layers.")) {
        assertThat(guide()).contains("| `" + setting.getKey() + "` | `" + value + "` |");
      }
    }
  }

  @Test
  void showsCodeThatATestRuns() throws IOException {
    assertThat(all(JAVA)).isNotEmpty();
    String tested = words(sources());
    assertThat(all(JAVA)).allSatisfy(code -> assertThat(tested).contains(words(code)));
  }

  private static Map<String, String> settings() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(root().resolve(METADATA)))
        .get("properties")
        .valueStream()
        .collect(Collectors.toMap(setting -> setting.get("name").asString(), GuideTest::value));
  }

  private static String value(JsonNode property) {
    return property.path("defaultValue").asString("").replaceAll("^\\[|]$", "");
  }

  private static Stream<String> all(Pattern pattern) throws IOException {
    return pattern.matcher(guide()).results().map((MatchResult found) -> found.group(1));
  }

  private static String guide() throws IOException {
    return Files.readString(root().resolve("docs/starter.md"));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(root().resolve("server/starter/src/test/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static Path root() {
    return Path.of(System.getProperty("concordat.root", "../.."));
  }

  private static String words(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
