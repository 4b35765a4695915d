package org.zhiliang.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiliang.HouseTest;

@HouseTest
class ClosingPageTests {

    @Autowired
    ClosingPage page;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate act;
    private TransactionTemplate actOfItsOwn;

    @BeforeEach
    void aTable() {
        act = new TransactionTemplate(transactions);
        actOfItsOwn = new TransactionTemplate(transactions);
        actOfItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        jdbc.sql("create table act_note (id serial, note varchar(10) not null unique)")
                .update();
    }

    @AfterEach
    void noTable() {
        jdbc.sql("drop table act_note").update();
    }

    @Test
    void what_was_put_down_is_there_after_the_act_in_its_order_and_not_before() {
        act.executeWithoutResult(status -> {
            note("first");
            note("second");
            assertThat(notes()).isEmpty();
        });
        assertThat(notes()).containsExactly("first", "second");
    }

    @Test
    void who_has_to_read_it_has_it_written_before() {
        act.executeWithoutResult(status -> {
            note("first");
            page.write();
            assertThat(notes()).containsExactly("first");
            note("second");
        });
        assertThat(notes()).containsExactly("first", "second");
    }

    @Test
    void of_an_act_that_fails_nothing_remains() {
        assertThatThrownBy(() -> act.executeWithoutResult(status -> {
                    note("first");
                    page.write();
                    note("second");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(notes()).isEmpty();
    }

    @Test
    void what_the_database_refuses_makes_the_whole_act_fail() {
        assertThatThrownBy(() -> act.executeWithoutResult(status -> {
                    jdbc.sql("insert into act_note (note) values ('direct')").update();
                    note("twice");
                    note("twice");
                    note("third");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(notes()).isEmpty();
    }

    @Test
    void outside_an_act_a_statement_stands_for_itself() {
        note("alone");
        assertThat(notes()).containsExactly("alone");
    }

    @Test
    void an_act_within_an_act_has_a_page_of_its_own() {
        act.executeWithoutResult(outer -> {
            note("outer");
            actOfItsOwn.executeWithoutResult(inner -> note("inner"));
            assertThat(notes()).containsExactly("inner");
        });
        assertThat(notes()).containsExactlyInAnyOrder("inner", "outer");
    }

    @Test
    void what_comes_after_the_page_was_turned_is_not_lost() {
        act.executeWithoutResult(status -> {
            page.open();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    note("late");
                }
            });
        });
        assertThat(notes()).containsExactly("late");
    }

    @Test
    void a_long_page_is_written_in_parts_and_in_order() {
        List<String> many =
                IntStream.range(0, 120).mapToObj(number -> "note " + number).toList();
        act.executeWithoutResult(status -> many.forEach(this::note));
        assertThat(notes()).isEqualTo(many);
    }

    @Test
    void rows_of_its_own_are_known_to_an_act_alone_and_until_its_end() {
        OwnRows<String, String> own = new OwnRows<>();
        act.executeWithoutResult(outer -> {
            own.keep("a", "written");
            own.keep("b", "written");
            actOfItsOwn.executeWithoutResult(inner -> assertThat(own.find("a")).isEmpty());
            own.forget("b");
            assertThat(own.find("a")).contains("written");
            assertThat(own.find("b")).isEmpty();
        });
        act.executeWithoutResult(next -> assertThat(own.find("a")).isEmpty());
        own.keep("a", "nobody's");
        assertThat(own.find("a")).isEmpty();
    }

    private void note(String note) {
        page.sql("insert into act_note (note) values (:note)")
                .param("note", note)
                .add();
    }

    private List<String> notes() {
        return jdbc.sql("select note from act_note order by id")
                .query(String.class)
                .list();
    }
}
