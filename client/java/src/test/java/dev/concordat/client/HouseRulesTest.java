package dev.concordat.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private static final JavaClasses CLIENT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.concordat.client");

  @Test
  void needsTheJdkAndJacksonAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.net.ssl..",
            "dev.concordat.client..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "org.jspecify.annotations..")
        .check(CLIENT);
  }

  @Test
  void modelsAndErrorsNeedOnlyJacksonsAnnotations() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.concordat.client.model..", "dev.concordat.client.error..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "dev.concordat.client.internal..")
        .check(CLIENT);
  }
}
