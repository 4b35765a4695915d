package org.zhiliang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house: who may know whom. */
@AnalyzeClasses(packages = "org.zhiliang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] ENGINE = {"org.camunda..", "org.operaton.."};

    @ArchTest
    static final ArchRule only_the_adapter_knows_which_engine_runs = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhiliang.engine.camunda..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE);

    @ArchTest
    static final ArchRule nobody_outside_the_adapter_carries_the_engines_name = noClasses()
            .that()
            .resideOutsideOfPackage("org.zhiliang.engine.camunda..")
            .should()
            .haveSimpleNameContaining("Camunda");

    @ArchTest
    static final ArchRule the_domain_is_plain_java = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are web, engine, or Spring beyond data annotations",
                    (JavaClass other) -> isForeign(other.getPackageName())));

    private static boolean isForeign(String packageName) {
        boolean allowedSpring = packageName.startsWith("org.springframework.data.annotation")
                || packageName.startsWith("org.springframework.modulith")
                || packageName.startsWith("org.springframework.data.relational")
                || packageName.startsWith("org.springframework.data.repository")
                || packageName.startsWith("org.springframework.data.domain")
                || packageName.startsWith("org.springframework.data.jdbc.repository");
        return packageName.startsWith("org.camunda")
                || packageName.startsWith("jakarta")
                || (packageName.startsWith("org.springframework") && !allowedSpring)
                || packageName.endsWith(".web")
                || packageName.endsWith(".process");
    }

    @ArchTest
    static final ArchRule nobody_imports_the_web = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zhiliang..web..");

    @ArchTest
    static final ArchRule transactions_begin_at_the_services_of_a_room = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideOutsideOfPackages("..web..", "..process..", "..domain..")
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule controllers_are_nobodys_business = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("reads the time without a clock", ArchitectureTests::isNow));

    private static boolean isNow(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @ArchTest
    static final ArchRule no_vague_names = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto)$")
            .orShould()
            .haveNameMatching(".*\\.Abstract[A-Z].*");

    @ArchTest
    static final ArchRule no_field_injection = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule no_raw_maps_between_rooms = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(
                    "org.zhiliang.engine..", "org.zhiliang.worklist..", "..web..", "..process..", "..domain..")
            .should(notSpeakInMapsOfObjects());

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> notSpeakInMapsOfObjects() {
        return new ArchCondition<>("not take or give maps of anything") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                boolean synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getOwner().isRecord();
                boolean maps = method.getRawReturnType().isEquivalentTo(Map.class)
                        || method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Map.class));
                if (maps && !synthetic) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    @Test
    void rooms_use_only_the_rooms_that_the_sign_on_their_door_names() {
        ApplicationModules.of(Zhiliang.class).verify();
    }
}
