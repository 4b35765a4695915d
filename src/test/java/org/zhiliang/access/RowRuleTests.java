package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.Directory;

@HouseTest
class RowRuleTests {

    @Autowired
    Viewers viewers;

    @Autowired
    Units units;

    @Autowired
    Regions regions;

    @Autowired
    Directory directory;

    @Test
    void a_handler_sees_the_cases_of_the_own_unit_only() {
        Viewer handler = viewers.of("ts-handler1");
        assertThat(handler.sees("amr-650102")).isTrue();
        assertThat(handler.sees("amr-650100")).isFalse();
        assertThat(handler.sees("amr-650103")).isFalse();
    }

    @Test
    void a_head_sees_the_units_below_too() {
        Viewer head = viewers.of("wl-head");
        assertThat(head.sees("amr-650100")).isTrue();
        assertThat(head.sees("amr-650102")).isTrue();
        assertThat(head.sees("amr-653101")).isFalse();
        assertThat(head.sees("hud-650100")).isFalse();
    }

    @Test
    void administrators_and_auditors_see_all_and_strangers_nothing() {
        assertThat(viewers.of("admin").sees("health-659001")).isTrue();
        assertThat(viewers.of("auditor").sees("amr-650102")).isTrue();
        assertThat(viewers.of("aygul").sees("amr-650102")).isFalse();
        assertThat(viewers.of("nobody").sees("amr-650102")).isFalse();
    }

    @Test
    void every_region_has_its_market_regulation_and_knows_who_stands_above() {
        assertThat(regions.all()).hasSize(126);
        assertThat(regions.all())
                .allSatisfy(
                        region -> assertThat(units.find("amr-" + region.code())).isPresent());
        assertThat(units.nameOf("amr-650102")).isEqualTo("乌鲁木齐市天山区市场监督管理局");
        assertThat(units.nameOf("edu-650000")).isEqualTo("新疆维吾尔自治区教育厅");
        assertThat(units.above("amr-659001")).extracting(Unit::id).containsExactly("amr-660000", "amr-650000");
        assertThat(regions.fullName("650102")).isEqualTo("乌鲁木齐市天山区");
    }

    @Test
    void a_department_without_a_unit_in_the_county_is_served_from_above() {
        assertThat(units.serving("hud", "650102").orElseThrow().id()).isEqualTo("hud-650100");
        assertThat(units.serving("bank", "653101").orElseThrow().id()).isEqualTo("bank-650000");
        assertThat(units.serving("none", "653101")).isEmpty();
    }

    @Test
    void the_bodies_of_the_corps_are_known_for_their_own_calendar() {
        assertThat(units.all())
                .filteredOn(unit -> units.isCorps(unit.id()))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.region()).matches("66.*|6590.*"));
        assertThat(units.isCorps("amr-650102")).isFalse();
    }

    @Test
    void every_role_in_the_tables_is_one_that_the_house_knows() {
        assertThat(directory.groups())
                .allSatisfy(group -> assertThat(group.name()).contains(" · "));
        assertThat(directory.groupsOf("ks-handler"))
                .extracting(Directory.Group::id)
                .containsExactlyInAnyOrder("handler@amr-653101", "checker@amr-653101");
        assertThat(directory.membersOf("handler@amr-650102"))
                .extracting(Directory.Person::id)
                .containsExactly("ts-handler1", "ts-handler2");
        assertThat(directory.person("aygul")).isEmpty();
    }
}
