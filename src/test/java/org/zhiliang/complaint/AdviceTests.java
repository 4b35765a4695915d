package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.complaint.Lodgings.aComplaint;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.complaint.domain.ComplaintStatus;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.TaskDesk;
import org.zhiliang.engine.Values;
import org.zhiliang.workday.Deadlines;

/** What officers are told about a complaint before they decide: duplicates, signs of abuse, grounds; never a decision. */
@HouseTest
class AdviceTests {

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintFiles files;

    @Autowired
    CaseRegister register;

    @Autowired
    Duplicates duplicates;

    @Autowired
    AcceptanceAdvice advice;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ProperPaths paths;

    @Autowired
    ProcessDriver driver;

    @Autowired
    List<TaskDesk> desks;

    final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    @Test
    void a_complaint_of_a_new_complainant_with_an_order_number_gives_nothing_to_think_of() {
        CaseNo caseNo = lodged(aComplaint().by("布汗", phone));

        assertThat(duplicates.of(caseNo)).isEmpty();
        assertThat(labels(caseNo)).isEmpty();
    }

    @Test
    void the_same_complainant_against_the_same_trader_may_be_the_same_dispute() {
        CaseNo first = lodged(aComplaint().by("布汗", phone));
        CaseNo second = lodged(aComplaint().by("布 汗", phone));

        assertThat(duplicates.of(second)).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.file().caseNo()).isEqualTo(first);
            assertThat(duplicate.reason()).isEqualTo("sender");
        });
    }

    @Test
    void the_same_order_number_may_be_the_same_dispute_whoever_complains() {
        String order = "O" + phone;
        CaseNo first = lodged(aComplaint().by("甲某", phone).withOrder(order));
        CaseNo second = lodged(aComplaint().by("乙某", "0991-2345678").withOrder(order));

        assertThat(duplicates.of(second))
                .extracting(duplicate -> duplicate.file().caseNo())
                .contains(first);
    }

    @Test
    void without_any_proof_the_third_factor_and_the_third_ground_are_named_with_their_basis() {
        CaseNo caseNo = lodged(aComplaint().by("布汗", phone).answering(Values.none()));

        assertThat(labels(caseNo)).containsExactly("complaint.ground.N3.dispute", "complaint.abuse.noProof");
        assertThat(advice.hints(caseNo, List.of()))
                .extracting(AcceptanceAdvice.Hint::basis)
                .containsExactly("complaint.basis.N3.dispute", "complaint.basis.noProof");
    }

    @Test
    void five_complaints_against_one_trader_in_a_year_and_three_people_on_one_telephone_are_named() {
        for (int i = 0; i < 4; i++) {
            lodged(aComplaint().by("投诉人" + i, phone));
        }
        CaseNo fifth = lodged(aComplaint().by("布汗", phone));

        assertThat(labels(fifth)).contains("complaint.abuse.sameTrader", "complaint.abuse.sharedContact");
        assertThat(files.get(fifth).status()).isEqualTo(ComplaintStatus.REGISTERED);
    }

    @Test
    void a_purchase_for_business_and_another_body_that_has_it_are_named() {
        CaseNo caseNo = lodged(aComplaint()
                .by("布汗", phone)
                .answering(Values.of("purpose", "business")
                        .with("orderNo", "1")
                        .with("elsewhere", "yes")
                        .with("quantity", "200")));

        assertThat(labels(caseNo))
                .containsExactly("complaint.ground.N2", "complaint.ground.N3.daily", "complaint.abuse.quantity");
    }

    @Test
    void the_review_form_shows_hints_and_of_cases_of_other_units_only_that_there_are_some() {
        lodged(aComplaint().by("布汗", phone));
        CaseNo caseNo = lodged(aComplaint().by("布汗", phone).answering(Values.none()));
        route(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));

        Values shown = desk("acceptance-review").prefill(driver.task(caseNo, "Task_Review"));

        assertThat(shown.rows("advice"))
                .extracting(row -> row.text("value"))
                .hasSize(2)
                .doesNotContain("");
        assertThat(shown.rows("duplicates")).isEmpty();
        assertThat(shown.text("duplicatesElsewhere")).isEqualTo("1");
    }

    @Test
    void what_is_no_complaint_is_told_its_proper_path_and_ends() {
        CaseNo caseNo = lodged(aComplaint().by("布汗", phone));
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "notComplaint").with("otherPath", "disclosure"));
        driver.runAllSteps(caseNo);

        assertThat(driver.ends(caseNo)).contains("EndEvent_NotComplaint");
        assertThat(register.get(caseNo).isClosed()).isTrue();
        assertThat(paths.of(caseNo)).hasValue(new ProperPaths.ProperPath("disclosure", null));
        assertThat(deadlines.find(caseNo, "T-ACCEPT"))
                .hasValueSatisfying(deadline -> assertThat(deadline.isOpen()).isFalse());
    }

    private CaseNo lodged(Lodgings complaint) {
        return complaints.lodge(complaint.lodging()).caseNo();
    }

    private List<String> labels(CaseNo caseNo) {
        return advice.hints(caseNo, duplicates.of(caseNo)).stream()
                .map(AcceptanceAdvice.Hint::label)
                .toList();
    }

    private void route(CaseNo caseNo) {
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
    }

    private TaskDesk desk(String form) {
        return desks.stream()
                .filter(desk -> desk.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
