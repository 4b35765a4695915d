package org.zhiliang.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportCheckTests {

    private static final Findings FOUND = new Findings("现场检查", "属实", "笔录", null, null);

    @Test
    void a_granted_extension_cannot_be_asked_for_again() {
        ReportCheck check = checking();
        check.askExtension("检验未出结果", "c");
        check.decideExtension(true, null);

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> check.askExtension("再延", "c"));
    }

    @Test
    void a_refused_extension_may_be_asked_for_again() {
        ReportCheck check = checking();
        check.askExtension("检验未出结果", "c");
        check.decideExtension(false, "按期办结");
        check.askExtension("检验机构书面说明", "c");

        assertThat(check.status()).isEqualTo(ReportStatus.EXTENSION);
    }

    @Test
    void a_merged_repetition_gives_the_whole_period_anew_with_its_extension() {
        ReportCheck check = checking();
        check.askExtension("检验未出结果", "c");
        check.decideExtension(true, null);
        check.beginAnew();
        check.askExtension("检验未出结果", "c");

        assertThat(check.status()).isEqualTo(ReportStatus.EXTENSION);
    }

    @Test
    void nothing_is_decided_before_it_is_proposed() {
        Filing filing = new Filing(Filing.FILE, null, "理由", null, null, "h");

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> checking().decideFiling(filing));
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> checking().decideTransfer(true, null));
    }

    @Test
    void a_concluded_check_stays_concluded() {
        ReportCheck check = checking();
        check.proposeFiling(true, "理由", FOUND, "c");
        check.decideFiling(new Filing(Filing.FILE, null, "理由", null, null, "h"));

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> check.proposeFiling(false, "理由", FOUND, "c"));
        assertThatExceptionOfType(NotNow.class).isThrownBy(check::beginAnew);
    }

    @Test
    void what_the_police_refuse_comes_back_with_their_reason() {
        ReportCheck check = checking();
        check.proposeTransfer(PoliceTransfer.proposed("a,b", "涉嫌犯罪", "清单", "公安局"), FOUND, "c");
        check.decideTransfer(true, null);
        check.handedOver(new PoliceTransfer.Handover("公安局", Instant.EPOCH, "民警", null, "不属于本机关管辖"));

        assertThat(check.status()).isEqualTo(ReportStatus.CHECKING);
        assertThat(check.opinion()).isEqualTo("不属于本机关管辖");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportStatus.class,
            names = {"EXTENSION", "DECIDING", "TRANSFER", "HANDOVER", "FILED", "NOT_FILED", "TRANSFERRED"})
    void how_the_authority_makes_up_its_mind_is_not_told(ReportStatus inner) {
        assertThat(inner.isInner()).isTrue();
        assertThat(inner.openCode()).isIn("checking", "concluded");
    }

    private static ReportCheck checking() {
        return new ReportCheck("JB-650102-2026-000001", false, ReportStatus.CHECKING);
    }
}
