package dev.concordat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A project of npm, with the packed client; needs no network, as the client needs no package. */
final class NpmProject implements FreshProject {
  private final Path folder;

  NpmProject(Path folder) throws Exception {
    this.folder = folder;
    if (!Command.in(folder, "npm", "--version").works()) {
      throw FreshProject.untested(Language.JAVASCRIPT, "npm is not installed here");
    }
    Path client = Language.JAVASCRIPT.client();
    FreshProject.built(client.resolve("dist"), "index.js", Language.JAVASCRIPT);
    Files.writeString(folder.resolve("package.json"), "{\"private\": true, \"type\": \"module\"}");
    Command.in(client, "npm", "pack", "--silent", "--pack-destination", folder.toString()).lines();
    Path packed = FreshProject.built(folder, "*.tgz", Language.JAVASCRIPT);
    Command.in(folder, "npm", "install", "--silent", "--offline", packed.toString()).lines();
  }

  @Override
  public Set<String> dependencies() throws InterruptedException {
    return Command.in(folder, "npm", "ls", "--all", "--parseable").lines().stream()
        .skip(1)
        .map(path -> path.replaceFirst(".*/node_modules/", ""))
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> toRun(Path program) throws IOException {
    Path copy = folder.resolve(program.getFileName());
    Files.copy(program, copy, StandardCopyOption.REPLACE_EXISTING);
    return List.of("node", copy.toString());
  }
}
