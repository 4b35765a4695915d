package org.zhiliang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.zhiliang.engine.Values;

class NoticeTextTests {

    private final Wording wording = new Wording(messages(), "https://zhiliang.example/");

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_has_its_words_in_both_languages_and_uses_all_its_parameters(NoticeKind kind) {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            Values values = Values.none();
            for (String parameter : kind.parameters()) {
                values = values.with(parameter, "<" + parameter + ">");
            }
            String all = wording.subject(kind, "TS-1", values, locale) + wording.text(kind, "TS-1", values, locale);
            assertThat(all).doesNotContain("{", "}");
            assertThat(all.contains("TS-1")).isEqualTo(kind != NoticeKind.CALENDAR_MISSING);
            kind.parameters().forEach(parameter -> assertThat(all).contains("<" + parameter + ">"));
        }
    }

    @Test
    void what_is_secret_and_gone_shows_as_dots() {
        assertThat(wording.text(NoticeKind.COMPLAINT_LODGED, "TS-1", Values.none(), Locale.SIMPLIFIED_CHINESE))
                .contains("查询码 ••••••");
    }

    @Test
    void a_message_needs_its_values_and_takes_no_others() {
        Recipient someone = Recipient.phone("13800000005");
        assertThatThrownBy(() -> new Message(NoticeKind.COMPLAINT_LODGED, someone, null, Values.none(), "k"))
                .hasMessageContaining("queryCode");
        assertThatThrownBy(() -> new Message(NoticeKind.CASE_WITHDRAWN, someone, null, Values.of("content", "x"), "k"))
                .hasMessageContaining("content");
        assertThatThrownBy(
                        () -> new Message(NoticeKind.RESPONDENT_INVITED, someone, null, Values.of("until", "x"), "k"))
                .hasMessageContaining("path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800000005", "+8613800000005", "123456"})
    void a_masked_number_cannot_be_called(String number) {
        assertThat(Masked.number(number)).hasSameSizeAs(number).contains("*").isNotEqualTo(number);
    }

    @Test
    void short_numbers_and_addresses_are_masked_too() {
        assertThat(Masked.number("110")).isEqualTo("***");
        assertThat(Masked.address("ayguli@example.org")).isEqualTo("ay***@example.org");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notification");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
