package dev.concordat.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

/** Who may use whom within the service. */
@AnalyzeClasses(packages = "dev.concordat", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule FEATURES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CYCLES =
      slices().matching("dev.concordat.server.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EVERY_OPERATION_COMES_FROM_A_GENERATED_INTERFACE =
      classes()
          .that()
          .areAnnotatedWith(RestController.class)
          .and()
          .resideOutsideOfPackage("dev.concordat.server.contract")
          .should()
          .implement(generatedInterface());

  @ArchTest
  static final ArchRule NOTHING_NEEDS_CONTRACT_TESTS_OR_DEMO_DATA =
      noClasses()
          .that()
          .resideInAPackage("dev.concordat.server..")
          .and()
          .resideOutsideOfPackages("dev.concordat.server.contract", "dev.concordat.server.demo")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.concordat.server.contract", "dev.concordat.server.demo");

  @ArchTest
  static final ArchRule ONLY_CONTRACT_TESTS_AND_DEMO_DATA_SEED_TABLES =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.concordat.server.contract",
              "dev.concordat.server.demo",
              "dev.concordat.server.seed")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.concordat.server.seed");

  @ArchTest
  static final ArchRule THE_SERVER_KNOWS_NO_CLIENT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.concordat.client..", "dev.concordat.kit..");

  @ArchTest
  static final ArchRule THE_STARTER_KNOWS_NO_SERVER =
      noClasses()
          .that()
          .resideInAPackage("dev.concordat.starter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.concordat.server..");

  private static DescribedPredicate<JavaClass> generatedInterface() {
    return DescribedPredicate.describe(
        "a generated interface",
        type -> type.getPackageName().equals("dev.concordat.server.api") && type.isInterface());
  }
}
