package org.zhiliang.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiliang.form.FormFixture.PROPER;
import static org.zhiliang.form.FormFixture.clean;
import static org.zhiliang.form.FormFixture.problems;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.zhiliang.engine.SubmissionRefused.Problem;
import org.zhiliang.engine.Values;

class FormCheckTests {

    @BeforeEach
    void inChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name       | ``          | 请填写姓名 | Fill in: Name
            name       | 张          | 姓名至少2个字 | Name must have at least 2 characters
            name       | 一二三四五六七八九十一二三四五六七八九十一 | 姓名最多20个字，现有21个字 | Name can have at most 20 characters; it has 21
            name       | 13912345678 | 姓名不能是电话或者证件的号码 | Name cannot be the number of a telephone or document
            agree      | false       | 请勾选：我已阅读须知 | Tick the box: I have read the notice
            kind       | ``          | 请选择类别 | Choose: Kind
            kind       | ${x}        | 类别：请从给出的选项中选择 | Kind: choose one of the options given
            region     | 110000      | 地区：请从给出的选项中选择 | Region: choose one of the options given
            line       | bridge      | 条线：请从给出的选项中选择 | Line: choose one of the options given
            claims     | money       | 请求：请从给出的选项中选择 | Claims: choose one of the options given
            phone      | 张三        | 联系电话应为手机号码或带区号的固定电话，例如 13912345678、0991-2345678 | Telephone must be a mobile number or a landline with area code, like 13912345678 or 0991-2345678
            email      | 13912345678 | 电子邮箱应为电子邮箱地址，例如 name@example.com | E-mail must be an e-mail address, like name@example.com
            creditCode | 91350100M000100Y44 | 统一社会信用代码不是有效的统一社会信用代码，请核对18位代码 | Credit code is not a valid unified social credit code; check the 18 characters
            idNumber   | 11010519491231002Y | 身份证号码不是有效的公民身份号码，请核对18位号码 | Identity number is not a valid identity number; check the 18 characters
            postcode   | 8300        | 邮政编码的格式不对 | Postcode is not in the right format
            amount     | 很多        | 金额应为数字 | Amount must be a number
            amount     | -1          | 金额不能小于0 | Amount cannot be less than 0
            amount     | 100000.01   | 金额不能大于100000 | Amount cannot be more than 100000
            amount     | 1.234       | 金额最多保留2位小数 | Amount can have at most 2 decimal places
            count      | 1.5         | 数量应为整数 | Count must be a whole number
            bought     | 2026-02-30  | 购买日期应为有效日期 | Date of purchase must be a valid date
            bought     | 2026-11-25  | 购买日期不能晚于今天 | Date of purchase cannot be later than today
            visit      | 2026-11-23T10:00 | 约定时间不能早于今天 | Appointment cannot be earlier than today
            visit      | 明天        | 约定时间应为有效的日期和时间 | Appointment must be a valid date and time
            at         | 25:00       | 时间应为有效时间，例如 09:30 | Time must be a valid time, like 09:30
            fee        | 4999        | 费用不能修改 | Fee cannot be changed
            unit       | 别的单位    | 承办单位不能修改 | Unit cannot be changed
            injected   | x           | injected：本表没有这一项 | injected: this form has no such field
            items      | x           | 物品：内容的形式不对 | Items: the value has the wrong shape
            """)
    void a_wrong_value_is_refused_by_the_name_of_its_field(String key, String value, String chinese, String english) {
        assertThat(problems(PROPER.with(key, value))).containsExactly(new Problem(key, chinese));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(problems(PROPER.with(key, value))).containsExactly(new Problem(key, english));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "creditCode, 91350100M000100Y43",
        "creditCode, 91350100m000100y43",
        "idNumber, 11010519491231002x",
        "phone, 13912345678",
        "phone, 0991-2345678",
        "phone, １３９１２３４５６７８",
        "phone, 12315",
        "phone, 400-800-1234",
        "amount, '1,200.50'",
        "count, 3.0",
        "visit, 2026-11-24T10:00+08:00",
        "at, 09:30",
        "bought, 2026-11-24",
        "region, 650103",
        "line, product"
    })
    void a_right_value_is_taken(String key, String value) {
        assertThat(problems(PROPER.with(key, value))).isEmpty();
    }

    @Test
    void a_text_has_a_longest_length_even_where_the_file_names_none() {
        assertThat(problems(PROPER.with("facts", "字".repeat(4000)))).isEmpty();
        assertThat(problems(PROPER.with("facts", "字".repeat(4001)))).hasSize(1);
        assertThat(problems(PROPER.with("postcode", "1".repeat(201)))).hasSize(1);
    }

    @Test
    void markup_and_expressions_in_a_text_are_plain_text() {
        String text = "<script>alert(1)</script> ${runtimeService} #{x}";
        assertThat(clean(PROPER.with("facts", text)).text("facts")).isEqualTo(text);
    }

    @Test
    void characters_that_the_database_refuses_are_taken_out() {
        assertThat(clean(PROPER.with("facts", "一\0二\r\n三")).text("facts")).isEqualTo("一二\n三");
    }

    @Test
    void a_read_only_number_may_come_back_in_another_type() {
        assertThat(clean(PROPER.with("fee", 5000)).has("fee")).isFalse();
        assertThat(problems(PROPER.with("fee", "5000.00"))).isEmpty();
    }

    @Test
    void read_only_by_condition_follows_the_posted_values() {
        assertThat(problems(PROPER.with("reason", "x")))
                .extracting(Problem::field)
                .containsExactly("reason");
        assertThat(clean(PROPER.with("kind", "service").with("place", "家里").with("reason", "x"))
                        .text("reason"))
                .isEqualTo("x");
    }

    @Test
    void a_hidden_field_is_dropped_and_not_required() {
        assertThat(clean(PROPER.with("place", "家里")).keys()).doesNotContain("place");
        assertThat(problems(PROPER.with("kind", "service")))
                .extracting(Problem::field)
                .containsExactly("place");
    }

    @Test
    void a_hidden_answer_keeps_no_other_field_in_sight() {
        assertThat(clean(PROPER.with("again", "yes").with("againWhen", "昨天")).keys())
                .doesNotContain("again", "againWhen");
    }

    @Test
    void nulls_of_hidden_and_empty_fields_are_no_values() {
        assertThat(clean(PROPER.with("place", null).with("bought", null).with("files", null))
                        .keys())
                .containsExactlyInAnyOrder("name", "agree", "kind");
    }

    @Test
    void values_come_out_in_their_types() {
        var clean = clean(PROPER.with("amount", "12.50").with("agree", "on").with("claims", "repair"));
        assertThat(clean.get("amount")).isEqualTo(new BigDecimal("12.50"));
        assertThat(clean.get("agree")).isEqualTo(true);
        assertThat(clean.get("claims")).isEqualTo(List.of("repair"));
        assertThat(clean.number("total")).isEqualByComparingTo("25");
    }

    @Test
    void a_computed_value_is_never_taken_from_the_submission() {
        assertThat(clean(PROPER.with("amount", 3).with("total", 99)).number("total"))
                .isEqualByComparingTo("6");
    }

    @Test
    void the_values_of_a_group_with_a_path_are_nested() {
        var posted = PROPER.with("agent", Map.of("name", "李四", "phone", "abc"));
        assertThat(problems(posted)).extracting(Problem::field).containsExactly("agent.phone");
    }

    @Test
    void every_row_is_checked_and_named() {
        var rows = List.of(Map.of("item", "电饭锅", "price", "-1"), Map.of("item", "", "price", "2"));
        assertThat(problems(PROPER.with("items", rows)))
                .containsExactly(
                        new Problem("items[0].price", "物品第1项：单价不能小于0"), new Problem("items[1].item", "请填写物品第2项：名称"));
    }

    @Test
    void empty_rows_are_dropped_and_too_many_are_refused() {
        Map<String, Object> row = Map.of("item", "电饭锅");
        var clean = clean(PROPER.with("items", Arrays.asList(row, Map.of("item", ""), row)));
        assertThat(clean.rows("items")).hasSize(2);
        assertThat(problems(PROPER.with("items", List.of(row, row, row, row))))
                .containsExactly(new Problem("items", "物品最多3项"));
    }

    @Test
    void files_are_counted_and_must_be_ids() {
        assertThat(problems(PROPER.with("files", List.of("a-1", "b-2")))).isEmpty();
        assertThat(problems(PROPER.with("files", List.of("a", "b", "c")))).hasSize(1);
        assertThat(problems(PROPER.with("files", List.of("../etc/passwd")))).hasSize(1);
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(problems(PROPER.with("name", null).with("agree", null).with("amount", "x")))
                .extracting(Problem::field)
                .containsExactly("name", "amount", "agree");
    }

    @Test
    void what_the_form_only_shows_is_not_looked_up_for_a_submission() {
        Values shown = FormFixture.SHOWN.withLater(
                () -> {
                    throw new AssertionError("looked up");
                },
                "history",
                "advice");
        Values clean = FormFixture.check().check(FormFixture.kitchen(), PROPER, shown);
        assertThat(clean.text("name")).isEqualTo("张三");
    }
}
