package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The dependency rule: `model` depends on nothing; `syntax` and `knowledge` on `model`; a stage on
/// these three and on no other stage; `Coder` alone knows them all.
final class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    private static final String[] STAGES = {"text", "time", "geo", "quantity", "actor", "quote", "event", "ledger"};

    /// What ours may use of others: the JDK and what `core/pom.xml` names.
    private static final DescribedPredicate<JavaClass> LIBRARIES =
            resideInAnyPackage("java..", "javax..", "jdk..", "org.jspecify..", "org.snakeyaml..");

    private static String of(String part) {
        return "org.dateline." + part + "..";
    }

    private static DescribedPredicate<JavaClass> parts(String... parts) {
        return resideInAnyPackage(Stream.of(parts).map(ArchitectureTest::of).toArray(String[]::new));
    }

    private static void mayUse(String part, String... others) {
        classes()
                .that(parts(part))
                .should()
                .onlyDependOnClassesThat(
                        LIBRARIES.or(parts(part)).or(parts(others)).or(primitives()))
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe(
                "primitives and arrays of them",
                type -> type.getBaseComponentType().isPrimitive());
    }

    @Test
    void modelDependsOnNothing() {
        mayUse("model");
        noClasses()
                .that(parts("model"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "org.snakeyaml.."))
                .check(CORE);
    }

    @Test
    void syntaxAndKnowledgeDependOnModelAlone() {
        mayUse("syntax", "model");
        mayUse("knowledge", "model");
    }

    @TestFactory
    Stream<DynamicTest> aStageDependsOnNoOtherStage() {
        return Stream.of(STAGES)
                .map(stage -> DynamicTest.dynamicTest(stage, () -> mayUse(stage, "model", "syntax", "knowledge")));
    }

    @Test
    void nothingKnowsTheCoder() {
        noClasses()
                .that(DescribedPredicate.not(
                        DescribedPredicate.equalTo(Coder.class.getName()).onResultOf(JavaClass::getName)))
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.equalTo(Coder.class.getName()).onResultOf(JavaClass::getName))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.dateline.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void thereIsNoStateThatChanges() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }
}
