package dev.concordat.docs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A project of Maven with a local repository of its own. The client comes from a repository made of
 * what was built, all else from what this build has downloaded: needs no network.
 */
final class MavenProject implements FreshProject {
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>consumer</artifactId>
        <version>1</version>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
          <dependency>
            <groupId>dev.concordat</groupId>
            <artifactId>concordat-client</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
        <repositories>
          <repository><id>built</id><url>%s</url></repository>
        </repositories>
        <build>
          <plugins>
            <plugin><artifactId>maven-compiler-plugin</artifactId><version>%s</version></plugin>
            <plugin><artifactId>maven-dependency-plugin</artifactId><version>%s</version></plugin>
            <plugin><artifactId>maven-resources-plugin</artifactId><version>%s</version></plugin>
          </plugins>
        </build>
      </project>
      """;
  private static final String SETTINGS =
      """
      <settings>
        <mirrors><mirror><id>downloaded</id><mirrorOf>central</mirrorOf><url>%s</url></mirror></mirrors>
      </settings>
      """;

  private final Path folder;

  MavenProject(Path folder) throws Exception {
    this.folder = folder;
    Path root = Pages.ROOT.resolve("pom.xml");
    String version = first("<artifactId>concordat</artifactId>\\s*<version>(.*?)</version>", root);
    Path client = Language.JAVA.client();
    publish("concordat", version, "pom", root);
    publish("concordat-client", version, "pom", client.resolve("pom.xml"));
    Path jar = client.resolve("target/concordat-client-" + version + ".jar");
    publish("concordat-client", version, "jar", jar);
    Files.writeString(
        folder.resolve("pom.xml"),
        POM.formatted(
            version,
            folder.resolve("built").toUri(),
            pinned("maven-compiler-plugin"),
            pinned("maven-dependency-plugin"),
            pinned("maven-resources-plugin")));
    Path downloaded = Path.of(System.getProperty("localRepository"));
    Files.writeString(folder.resolve("settings.xml"), SETTINGS.formatted(downloaded.toUri()));
  }

  @Override
  public Set<String> dependencies() throws InterruptedException {
    maven("dependency:build-classpath", "-Dmdep.outputFile=class-path");
    return Arrays.stream(classPath().split(File.pathSeparator))
        .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> toRun(Path program) throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("src/main/java"));
    String name = program.getFileName().toString();
    Files.copy(program, sources.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    maven("compile", "dependency:build-classpath", "-Dmdep.outputFile=class-path");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        folder.resolve("target/classes") + File.pathSeparator + classPath(),
        name.replace(".java", ""));
  }

  private String classPath() {
    return Pages.text(folder.resolve("class-path")).strip();
  }

  private void publish(String artifact, String version, String extension, Path file)
      throws IOException {
    Path target =
        Files.createDirectories(
            folder.resolve("built/dev/concordat").resolve(artifact).resolve(version));
    Files.copy(file, target.resolve("%s-%s.%s".formatted(artifact, version, extension)));
  }

  private void maven(String... words) throws InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("mvn", "-q", "-B", "-s", "settings.xml", "-Dmaven.repo.local=m2"));
    command.addAll(List.of(words));
    new Command(folder, Map.of(), command).lines();
  }

  private static String pinned(String plugin) {
    return first(
        plugin + "</artifactId>\\s*<version>(.*?)</version>", Pages.ROOT.resolve("pom.xml"));
  }

  private static String first(String pattern, Path file) {
    Matcher matcher = Pattern.compile(pattern).matcher(Pages.text(file));
    if (!matcher.find()) {
      throw new IllegalStateException("Expected " + pattern + " in " + file);
    }
    return matcher.group(1);
  }
}
