package dev.concordat.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A virtual environment of Python, with the client's wheel and what that asks PyPI for. */
final class PipProject implements FreshProject {
  private static final Set<String> OF_THE_ENVIRONMENT = Set.of("pip", "setuptools", "wheel");

  private final Path folder;
  private final String python;

  PipProject(Path folder) throws Exception {
    this.folder = folder;
    Path wheel =
        FreshProject.built(
            Language.PYTHON.client().resolve("target/dist"), "*.whl", Language.PYTHON);
    if (!Command.in(folder, "python3", "-m", "venv", "--copies", "environment").works()) {
      throw FreshProject.untested(Language.PYTHON, "Python with venv is not installed here");
    }
    python = folder.resolve("environment/bin/python").toString();
    pip("install", "--quiet", wheel.toString());
  }

  @Override
  public Set<String> dependencies() throws InterruptedException {
    return pip("list", "--format=freeze").stream()
        .map(line -> line.replaceFirst("[=@ ].*", "").replace('_', '-'))
        .filter(name -> !OF_THE_ENVIRONMENT.contains(name))
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> toRun(Path program) {
    return List.of(python, program.toString());
  }

  private List<String> pip(String command, String option, String... more)
      throws InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of(python, "-m", "pip", "--disable-pip-version-check", command, option));
    words.addAll(List.of(more));
    return new Command(folder, Map.of(), words).lines();
  }
}
