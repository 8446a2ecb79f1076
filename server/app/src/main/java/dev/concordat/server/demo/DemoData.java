package dev.concordat.server.demo;

import dev.concordat.server.seed.SeededProjects;
import dev.concordat.server.seed.SeededTexts;
import dev.concordat.server.seed.SeededTexts.Place;
import dev.concordat.server.seed.SeededTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two organizations with a project each, and the tokens to try them with. */
@Component
@Conditional(EmbeddedDatabase.class)
final class DemoData implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
  private static final String PROJECT = "web";

  private final SeededTokens tokens;
  private final SeededProjects projects;
  private final SeededTexts texts;

  DemoData(SeededTokens tokens, SeededProjects projects, SeededTexts texts) {
    this.tokens = tokens;
    this.projects = projects;
    this.texts = texts;
  }

  /** Before the port opens. */
  @Override
  public void afterSingletonsInstantiated() {
    for (DemoToken token : DemoToken.values()) {
      tokens.token(token.seed());
    }
    project("acme", "de", "Hello", "Hallo");
    project("globex", "fr", "Welcome", "Bienvenue");
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void print(ApplicationReadyEvent event) {
    LOG.info("Demo tokens, good on this embedded database only:");
    for (DemoToken token : DemoToken.values()) {
      LOG.info("  {}", token.line());
    }
  }

  private void project(String organization, String language, String greeting, String translated) {
    projects.project(organization, PROJECT);
    projects.language(organization, PROJECT, language);
    projects.key(organization, PROJECT, "greeting", false);
    projects.key(organization, PROJECT, "items", true);
    texts.text(new Place(organization, PROJECT, "greeting", "en"), greeting);
    texts.text(new Place(organization, PROJECT, "greeting", language), translated);
    texts.forms(new Place(organization, PROJECT, "items", "en"), "{n} item", "{n} items");
  }
}
