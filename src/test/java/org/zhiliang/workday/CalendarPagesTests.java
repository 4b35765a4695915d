package org.zhiliang.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhiliang.HouseTest;
import org.zhiliang.ProcessDriver;
import org.zhiliang.access.SignedIn;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.Lodgings;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.Clockwork;
import org.zhiliang.engine.Values;

@HouseTest
class CalendarPagesTests {

    private static final String HEADER = "date,kind,name,source\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Complaints complaints;

    @Autowired
    Deadlines deadlines;

    @Autowired
    LoadedYears years;

    @Autowired
    CalendarWatch watch;

    @Autowired
    ProcessDriver driver;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_new_year_is_previewed_and_then_loaded_and_deadlines_tasks_and_timers_follow() throws Exception {
        CaseNo caseNo = received("2040-12-28T03:00:00Z");
        int before = years.version();
        String file = HEADER + """
                2040-12-31,off,元旦,CN: 通知
                2041-01-01,off,元旦,CN: 通知
                2041-01-02,off,元旦,CN: 通知
                2041-01-12,work,元旦,CN: 通知
                2041-01-03,off,肉孜节,CN-XJ: 通知
                """;
        load("2040", HEADER + "2040-01-01,off,元旦,CN: 通知\n2040-01-02,off,肉孜节,CN-XJ: 通知\n");
        assertThat(deadlines.find(caseNo, "T-ACCEPT")).map(Deadline::isPending).contains(true);

        assertThat(preview("2041", file)).contains(caseNo.value(), "受理决定", "待定", "2041-01-12", "受理审查", "受理期限届满", "中秋节");
        assertThat(years.version()).isEqualTo(before + 1);
        assertThat(driver.timerAt(caseNo, "Timer_AcceptOverdue")).isEqualTo(Clockwork.PARKED);

        load("2041", file);
        Deadline deadline = deadlines.find(caseNo, "T-ACCEPT").orElseThrow();
        assertThat(deadline.due()).isEqualTo("2041-01-12");
        assertThat(driver.timerAt(caseNo, "Timer_AcceptOverdue")).isEqualTo(deadline.dueInstant());
        assertThat(driver.task(caseNo, "Task_Review").due()).isEqualTo(deadline.dueInstant());
        assertThat(jdbc.sql("select count(*) from worklist_open_task where case_no = ? and due is not null")
                        .param(caseNo.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select details from audit_entry where verb = 'calendar.loaded' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("2041", "测试通知");
        assertThat(page("/admin/calendar")).contains("第" + years.version() + "版", "2041", "测试通知");
    }

    @Test
    void a_change_in_the_middle_of_a_year_shows_from_and_to() throws Exception {
        String year = HEADER + "2050-01-01,off,元旦,CN: 通知\n2050-01-03,off,肉孜节,CN-XJ: 通知\n";
        load("2050", year);
        CaseNo caseNo = received("2050-05-09T03:00:00Z");
        assertThat(deadlines.find(caseNo, "T-ACCEPT")).map(Deadline::due).contains(java.time.LocalDate.of(2050, 5, 18));

        assertThat(preview("2050", year + "2050-05-12,off,抗战胜利纪念日,CN: 补充通知\n"))
                .contains(caseNo.value(), "2050-05-18", "2050-05-19", "抗战胜利纪念日", "原22");
        assertThat(deadlines.find(caseNo, "T-ACCEPT")).map(Deadline::due).contains(java.time.LocalDate.of(2050, 5, 18));
    }

    @Test
    void every_error_of_a_file_is_told_with_its_line_and_nothing_is_loaded() throws Exception {
        int before = years.version();
        assertThat(preview("2061", HEADER + """
                2061-02-30,off,春节,CN: 通知
                2061-01-03,work,元旦,CN: 通知
                2062-01-01,off,元旦,CN: 通知
                <script>alert(1)</script>,off,x,CN: 通知
                """))
                .contains(
                        "第2行：日期“2061-02-30”不存在", "第3行：2061年1月3日（星期一）本来就是工作日", "第4行：2062年尚未载入", "第5行", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(preview("2061", "日期;类型\n")).contains("第1行：第一行应当是");
        assertThat(preview("61", HEADER + "2061-01-01,off,元旦,CN: 通知\n")).contains("四位数字");
        assertThat(preview("2061", HEADER + "2040-01-01,off,元旦,CN: x\n")).contains("2040年尚未载入");
        assertThat(preview("2061", "")).contains("请选择文件");
        assertThat(preview("2061", "PK\u0003\u0004zip")).contains("Excel 工作簿");
        assertThat(preview("2061", "x".repeat(200_001))).contains("超过 200 KB");
        assertThat(years.version()).isEqualTo(before);
    }

    @Test
    void a_file_as_a_chinese_spreadsheet_writes_it_is_understood() throws Exception {
        byte[] file = "日期,类型,名称,来源\r\n2071/1/1,放假,元旦,\"CN: 通知,第2页\"\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(preview("2071", file)).contains("确认载入", "CN: 通知,第2页", "新疆日历还没有2071年的安排");
    }

    @Test
    void a_confirmation_of_an_old_preview_is_shown_the_new_one() throws Exception {
        String answer = mvc.perform(confirm("2081", HEADER + "2081-01-01,off,元旦,CN: 通知\n", 1))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("刚刚被他人更新", "确认载入");
    }

    @Test
    void administrators_are_told_once_a_week_which_year_is_missing() throws Exception {
        received("2097-12-28T03:00:00Z");
        received("2097-12-29T03:00:00Z");
        assertThat(jdbc.sql("select count(*) from notification_inbox where recipient = 'admin'"
                                + " and kind = 'CALENDAR_MISSING' and parameters::text like '%2097%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(page("/admin/calendar")).contains("截止日期待定");
        assertThat(page("/staff/board")).contains("截止日期待定");
        watch.look();
        assertThat(years.missing()).isEmpty();
    }

    @Test
    void a_missing_calendar_asks_for_attention_and_takes_no_node_out_of_service() throws Exception {
        received("2072-12-28T03:00:00Z");
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("ATTENTION"))
                .andExpect(jsonPath("$.components").doesNotExist());
        mvc.perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
        mvc.perform(get("/actuator/health").with(SignedIn.as("admin")))
                .andExpect(jsonPath("$.components.calendar.status").value("ATTENTION"))
                .andExpect(jsonPath("$.components.calendar.details.waitingDeadlines")
                        .value(years.waitingDeadlines()));
    }

    @Test
    void calendars_and_rules_are_the_administrators() throws Exception {
        for (String path : new String[] {"/admin/calendar", "/admin/rules", "/admin/rules/T-ACCEPT/*"}) {
            mvc.perform(get(path).with(SignedIn.as("ts-head"))).andExpect(status().isForbidden());
            assertThat(page(path)).doesNotContain("??");
            assertThat(page(path + "?lang=en")).contains("lang=\"en\"").doesNotContain("??");
        }
    }

    @Test
    void a_rule_says_where_it_stands_and_is_changed_with_a_reason_on_the_record() throws Exception {
        assertThat(page("/admin/rules?q=T-ACCEPT")).contains("7个工作日", "第121号", "已核对全文");
        Rule rule = page("/admin/rules/I-FORWARD/*").isEmpty() ? null : newest("I-FORWARD");
        change("I-FORWARD", rule.version(), "1", "").andExpect(status().isOk());
        change("I-FORWARD", rule.version(), "999", "试").andExpect(status().isOk());
        assertThat(newest("I-FORWARD").version()).isEqualTo(rule.version());

        change("I-FORWARD", rule.version(), "1", "统一口径").andExpect(redirectedUrl("/admin/rules/I-FORWARD/*"));
        assertThat(newest("I-FORWARD").reason()).isEqualTo("统一口径");
        change("I-FORWARD", rule.version(), "1", "旧页面").andExpect(status().isOk());
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where verb = 'rule.changed' and subject_id = 'I-FORWARD/*'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Autowired
    Rules rules;

    private Rule newest(String code) {
        return rules.newest(code, "*");
    }

    private ResultActions change(String code, int version, String amount, String reason) throws Exception {
        return mvc.perform(post("/admin/rules/{code}/*", code)
                .with(SignedIn.as("admin"))
                .with(csrf())
                .param("version", "" + version)
                .param("amount", amount)
                .param("validFrom", "2026-01-01")
                .param("note", "")
                .param("reason", reason));
    }

    private CaseNo received(String moment) {
        CaseNo caseNo = complaints
                .lodge(Lodgings.aComplaint()
                        .in("650102")
                        .receivedAt(Instant.parse(moment))
                        .lodging())
                .caseNo();
        driver.complete(
                caseNo,
                "Task_Route",
                "ts-intake",
                Values.of("routing", "forward").with("unit", "amr-650102"));
        driver.runAllSteps(caseNo);
        driver.complete(caseNo, "Task_Receive", "ts-handler1", Values.of("receiving", "accept"));
        return caseNo;
    }

    private void load(String year, String file) throws Exception {
        mvc.perform(confirm(year, file, years.version())).andExpect(redirectedUrl("/admin/calendar"));
    }

    private org.springframework.test.web.servlet.RequestBuilder confirm(String year, String file, int base) {
        return post("/admin/calendar/load")
                .with(SignedIn.as("admin"))
                .with(csrf())
                .param("year", year)
                .param("note", "测试通知")
                .param("text", file)
                .param("base", "" + base);
    }

    private String preview(String year, String file) throws Exception {
        return preview(year, file.getBytes(StandardCharsets.UTF_8));
    }

    private String preview(String year, byte[] file) throws Exception {
        return mvc.perform(multipart("/admin/calendar/preview")
                        .file(new MockMultipartFile("file", "days.csv", "text/csv", file))
                        .content(file)
                        .param("year", year)
                        .param("note", "测试通知")
                        .with(SignedIn.as("admin"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).with(SignedIn.as("admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
