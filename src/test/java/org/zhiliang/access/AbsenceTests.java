package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.HouseTest;
import org.zhiliang.engine.Directory;

@HouseTest
@RecordApplicationEvents
@Transactional
class AbsenceTests {

    @Autowired
    Absences absences;

    @Autowired
    Directory directory;

    @Autowired
    Viewers viewers;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void a_substitute_gets_the_groups_of_the_absent_person_from_the_first_day() {
        LocalDate today = LocalDate.now(clock);
        absences.declare("ts-mediator", today, today.plusDays(3), "ts-handler1", Set.of(), "ts-mediator");
        assertThat(directory.groupsOf("ts-handler1"))
                .extracting(Directory.Group::id)
                .contains("handler@amr-650102", "mediator@amr-650102");
        assertThat(directory.membersOf("mediator@amr-650102"))
                .extracting(Directory.Person::id)
                .contains("ts-handler1");
        assertThat(events.stream(AbsenceBegan.class))
                .containsExactly(new AbsenceBegan("ts-mediator", "ts-handler1", today.plusDays(3)));
    }

    @Test
    void a_coming_absence_begins_once_on_its_day() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        absences.declare("ts-mediator", tomorrow, tomorrow, "ts-handler1", Set.of(), "ts-mediator");
        assertThat(directory.groupsOf("ts-handler1")).hasSize(1);
        assertThat(events.stream(AbsenceBegan.class)).isEmpty();
        jdbc.sql("update access_absence set from_day = from_day - 1, to_day = to_day - 1")
                .update();
        absences.begin();
        absences.begin();
        assertThat(events.stream(AbsenceBegan.class)).hasSize(1);
    }

    @Test
    void only_the_named_roles_pass_on() {
        LocalDate today = LocalDate.now(clock);
        absences.declare("ks-head", today, today, "ks-mediator", Set.of(Role.HEAD), "ks-head");
        assertThat(viewers.of("ks-mediator").roles()).containsExactlyInAnyOrder(Role.MEDIATOR, Role.HEAD);
    }

    @Test
    void administration_never_passes_on() {
        LocalDate today = LocalDate.now(clock);
        absences.declare("admin", today, today, "xj-head", Set.of(), "admin");
        assertThat(viewers.of("xj-head").is(Role.ADMIN)).isFalse();
        assertThat(directory.person("xj-head").orElseThrow().admin()).isFalse();
    }

    @Test
    void an_absence_that_ends_early_takes_the_groups_back() {
        LocalDate today = LocalDate.now(clock);
        absences.declare("ts-mediator", today, today.plusDays(3), "ts-handler1", Set.of(), "ts-mediator");
        absences.end("ts-mediator", absences.of("ts-mediator").get(0).id());
        assertThat(directory.groupsOf("ts-handler1")).hasSize(1);
    }

    @Test
    void nobody_stands_in_for_themselves_or_from_another_unit_or_in_the_past() {
        LocalDate today = LocalDate.now(clock);
        assertRefused("substitute", "ts-head", today, "ts-head");
        assertRefused("substitute", "ts-head", today, "ks-head");
        assertRefused("from", "ts-head", today.minusDays(1), "ts-leader");
        absences.declare("ts-leader", today, today, "ts-head", Set.of(), "ts-leader");
        assertRefused("substitute", "ts-head", today, "ts-leader");
        assertRefused("from", "ts-leader", today, "ts-handler1");
    }

    private void assertRefused(String field, String login, LocalDate from, String substitute) {
        assertThatThrownBy(() -> absences.declare(login, from, from, substitute, Set.of(), login))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
