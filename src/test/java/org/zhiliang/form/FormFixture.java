package org.zhiliang.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.zhiliang.engine.SubmissionRefused;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;

/** The kitchen-sink form, a proper submission of it, and the check with a clock that stands still. */
final class FormFixture {

    static final Values SHOWN = Values.none()
            .with("caseNo", "TS-650102-2026-000001")
            .with("fee", 5000.0)
            .with("unit", "乌鲁木齐市市场监督管理局")
            .with(
                    "regions",
                    List.of(Map.of("label", "天山区", "value", "650102"), Map.of("label", "沙依巴克区", "value", "650103")))
            .with("lines", List.of("product", "service"))
            .with("history", List.of(Map.of("date", "2026-11-01", "what", "登记")));

    static final Values PROPER =
            Values.none().with("name", "张三").with("agree", true).with("kind", "goods");

    private FormFixture() {}

    static Form kitchen() {
        try {
            return FormFile.read(
                    "forms/kitchen-sink.form",
                    new ClassPathResource("forms/kitchen-sink.form").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Presence presence() {
        return new Presence(new FeelFake());
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/form");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static FormCheck check() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return new FormCheck(presence(), messages(), clock);
    }

    static Values clean(Values posted) {
        return check().check(kitchen(), posted, SHOWN);
    }

    /** The problems of a submission that is to be refused. */
    static List<Problem> problems(Values posted) {
        try {
            clean(posted);
            return List.of();
        } catch (SubmissionRefused refused) {
            return refused.problems();
        }
    }
}
