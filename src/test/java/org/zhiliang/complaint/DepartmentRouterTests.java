package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.camunda.DecisionTable;

class DepartmentRouterTests {

    private static final DecisionTable TABLE = DecisionTable.of("complaint", "department-router");

    @ParameterizedTest
    @CsvSource({
        "product, amr",
        "service, amr",
        "quality, amr",
        "foodSafety, amr",
        "specialEquipment, amr",
        "advertising, amr",
        "construction, hud",
        "decoration, hud",
        "transport, trans",
        "waterWorks, water",
        "farmProduce, agri",
        "farmMachinery, agri",
        "tourism, cult",
        "medical, health",
        "education, edu",
        "science, sci",
        "industry, iit",
        "commerce, com",
        "finance, finreg",
        "other, ''"
    })
    void every_domain_has_its_department_and_an_unknown_one_is_left_to_the_officer(String domain, String department) {
        assertThat(TABLE.answer("department", Facts.of("domain", domain))).isEqualTo(department);
    }
}
