package dev.concordat.server.contract;

import dev.concordat.server.seed.SeededProjects;
import dev.concordat.server.seed.SeededTokens;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates what a sentence names, from the outermost in: its organization, project, key. */
@Component
@Profile("contract")
class Setting {
  private final SeededTokens tokens;
  private final SeededProjects projects;

  Setting(SeededTokens tokens, SeededProjects projects) {
    this.tokens = tokens;
    this.projects = projects;
  }

  void project(Facts facts) {
    tokens.organization(facts.organization());
    projects.project(facts.organization(), facts.name("project"));
  }

  void language(Facts facts) {
    project(facts);
    projects.language(facts.organization(), facts.name("project"), facts.name("language"));
  }

  void key(Facts facts, boolean plural) {
    project(facts);
    projects.key(facts.organization(), facts.name("project"), facts.name("key"), plural);
  }
}
