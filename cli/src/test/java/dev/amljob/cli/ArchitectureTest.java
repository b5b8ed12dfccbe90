// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructor;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. This module sees all others, so their arrows are held here. */
@AnalyzeClasses(packages = "dev.amljob", importOptions = ArchitectureTest.WhatIsShipped.class)
class ArchitectureTest {
  private static final String SCHEMA = "dev.amljob.schema..";
  private static final String CORE = "dev.amljob.core..";
  private static final String LSP = "dev.amljob.lsp..";
  private static final String SUBMIT = "dev.amljob.submit..";
  private static final String CLI = "dev.amljob.cli..";

  /** An editor may listen on this machine for its language server; no address can be given. */
  private static final String LOOPBACK = "dev.amljob.lsp.LoopbackConnection";

  /** Neither tests nor the jar in which other modules find core's test support. */
  static final class WhatIsShipped implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  /** Whatever opens a connection, or waits for one. */
  private static final DescribedPredicate<JavaClass> SOCKETS =
      resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net..", "java.rmi..")
          .or(named("java.net.", ".*Socket.*|.*URLConnection|URLClassLoader|InetAddress"))
          .or(named("java.nio.channels.", ".*(Socket|Datagram|Network)Channel.*"))
          .as("sockets");

  private static DescribedPredicate<JavaClass> named(String packagePrefix, String simpleName) {
    return new DescribedPredicate<>("%s(%s)", packagePrefix, simpleName) {
      @Override
      public boolean test(JavaClass type) {
        return type.getName().startsWith(packagePrefix)
            && type.getName().substring(packagePrefix.length()).matches(simpleName);
      }
    };
  }

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.amljob.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_SUBMIT_OPENS_SOCKETS =
      noClasses()
          .that()
          .resideOutsideOfPackage(SUBMIT)
          .and()
          .doNotHaveFullyQualifiedName(LOOPBACK)
          .should()
          .dependOnClassesThat(SOCKETS)
          .because("everything but submit works offline, and can do nothing else");

  @ArchTest
  static final ArchRule THE_LOOPBACK_CONNECTION_KNOWS_NO_NAMES =
      noClasses()
          .that()
          .haveFullyQualifiedName(LOOPBACK)
          .should(callMethod(java.net.InetAddress.class, "getByName", String.class))
          .orShould(callConstructor(java.net.Socket.class, String.class, int.class))
          .orShould(callMethod(java.net.Socket.class, "connect", java.net.SocketAddress.class));

  @ArchTest
  static final ArchRule NOBODY_OPENS_ADDRESSES =
      noClasses()
          .should(callMethod(java.net.URL.class, "openStream"))
          .orShould(callMethod(java.net.URL.class, "openConnection"));

  @ArchTest
  static final ArchRule AZURE_IS_IN_SUBMIT = only(SUBMIT, "com.azure..", "com.microsoft..");

  @ArchTest
  static final ArchRule SNAKEYAML_IS_IN_CORE_YAML =
      only("dev.amljob.core.yaml", "org.snakeyaml..", "org.yaml..");

  @ArchTest static final ArchRule NETWORKNT_IS_IN_SCHEMA = only(SCHEMA, "com.networknt..");

  @ArchTest
  static final ArchRule LSP4J_IS_IN_LSP = only(LSP, "org.eclipse.lsp4j..", "com.google.gson..");

  @ArchTest static final ArchRule PICOCLI_IS_IN_CLI = only(CLI, "picocli..");

  @ArchTest
  static final ArchRule JACKSON_IS_WHERE_JSON_IS =
      noClasses()
          .that()
          .resideOutsideOfPackages(SCHEMA, "dev.amljob.core.schemacheck..", SUBMIT, CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule SCHEMA_IS_A_LEAF =
      noClasses()
          .that()
          .resideInAPackage(SCHEMA)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CORE, LSP, SUBMIT, CLI);

  @ArchTest
  static final ArchRule CORE_KNOWS_ONLY_SCHEMA =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(LSP, SUBMIT, CLI);

  @ArchTest
  static final ArchRule LSP_KNOWS_NEITHER_SUBMIT_NOR_CLI =
      noClasses()
          .that()
          .resideInAPackage(LSP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SUBMIT, CLI);

  @ArchTest
  static final ArchRule SUBMIT_KNOWS_NEITHER_LSP_NOR_CLI =
      noClasses()
          .that()
          .resideInAPackage(SUBMIT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(LSP, CLI);

  @ArchTest
  static final ArchRule RULES_DO_NOT_RUN_THE_VALIDATOR =
      noClasses()
          .that()
          .resideInAPackage("dev.amljob.core.rules..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "dev\\.amljob\\.schema\\.(Schema(Validator|Document|Node)|Networknt.*)");

  @ArchTest
  static final ArchRule CORE_AND_SCHEMA_ARE_SILENT =
      noClasses().that().resideInAnyPackage(CORE, SCHEMA).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule ONLY_MAINS_END_THE_PROCESS =
      noClasses()
          .that()
          .resideInAnyPackage(CORE, SCHEMA)
          .should(callMethod(System.class, "exit", int.class))
          .orShould(callMethod(Runtime.class, "exit", int.class))
          .orShould(callMethod(Runtime.class, "halt", int.class));

  private static ArchRule only(String home, String... libraries) {
    return classes()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(libraries);
  }
}
