package org.zhiliang.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.zhiliang.complaint.Lodgings.aComplaint;
import static org.zhiliang.complaint.Reportings.aReport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.zhiliang.HouseTest;
import org.zhiliang.access.SignedIn;
import org.zhiliang.access.Viewer;
import org.zhiliang.access.Viewers;
import org.zhiliang.casefile.CaseRegister;
import org.zhiliang.casefile.RowRule;
import org.zhiliang.complaint.ComplaintClock;
import org.zhiliang.complaint.Complaints;
import org.zhiliang.complaint.Evaluations;
import org.zhiliang.complaint.Mediations;
import org.zhiliang.complaint.Reports;
import org.zhiliang.complaint.board.Board;
import org.zhiliang.complaint.board.BoardView;
import org.zhiliang.complaint.board.BoardView.Cell;
import org.zhiliang.complaint.board.BoardView.Share;
import org.zhiliang.complaint.board.CaseFilter;
import org.zhiliang.complaint.board.CaseLine;
import org.zhiliang.complaint.board.CaseList;
import org.zhiliang.complaint.board.CaseList.Order;
import org.zhiliang.complaint.board.CaseList.Turn;
import org.zhiliang.complaint.board.CaseQuestion;
import org.zhiliang.engine.CaseNo;

@HouseTest
class BoardTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Complaints complaints;

    @Autowired
    Reports reports;

    @Autowired
    ComplaintClock clock;

    @Autowired
    Mediations mediations;

    @Autowired
    Evaluations evaluations;

    @Autowired
    CaseRegister register;

    @Autowired
    Board board;

    @Autowired
    CaseList list;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void every_number_on_the_board_is_the_length_of_the_list_behind_it() {
        decided(lodged("650102", 0));
        decided(lodged("650102", 60));
        rated(lodged("653101", 1), 2);
        mediated(lodged("654002", 3), "agreed");
        lodged("650103", 90);
        reports.lodge(aReport().in("650102").lodging());

        for (String login : List.of("admin", "wl-head", "ts-head", "ks-head")) {
            for (CaseFilter narrowed : List.of(
                    CaseFilter.NONE, filter("kind=TS"), filter("region=650100&from=2026-08-01&to=2026-12-31"))) {
                CaseQuestion question = new CaseQuestion(rule(login), board.inPeriod(narrowed));
                BoardView view = board.view(question);
                assertThat(view.cells())
                        .hasSizeGreaterThan(20)
                        .allSatisfy(cell -> assertThat(behind(question, cell))
                                .as("%s sees %s", login, cell.link())
                                .hasSize(cell.cases()));
            }
        }
    }

    @Test
    void indicators_count_what_their_definitions_say() {
        String county = "654002";
        BoardView before = of(county);
        decided(lodged(county, 0));
        decided(lodged(county, 60));
        lodged(county, 60);
        lodged(county, 0);
        mediated(lodged(county, 0), "agreed");
        mediated(lodged(county, 0), "terminated");
        rated(lodged(county, 0), 5);
        rated(lodged(county, 0), 2);
        BoardView after = of(county);

        assertThat(more(before, after, "decided"))
                .as("on time and late and not at all")
                .isEqualTo("1/3");
        assertThat(more(before, after, "mediated")).isEqualTo("1/2");
        assertThat(more(before, after, "rated")).isEqualTo("1/2");
        assertThat(after.open().cases() - before.open().cases()).isEqualTo(8);
        assertThat(after.work().overdue().cases() - before.work().overdue().cases())
                .isZero();
    }

    @Test
    void of_nothing_there_is_no_rate() {
        BoardView empty = of("652327");
        assertThat(empty.shares()).extracting(Share::percent).containsOnlyNulls();
        assertThat(empty.averageStars()).isNull();
    }

    @Test
    void a_head_sees_the_own_unit_a_prefecture_those_below_and_an_administrator_all() throws Exception {
        String district = lodged("650102", 0).value();
        String neighbour = lodged("650103", 0).value();
        String kashgar = lodged("653101", 0).value();

        assertThat(page("/staff/cases", "ts-head")).contains(district).doesNotContain(neighbour, kashgar);
        assertThat(page("/staff/cases", "wl-head"))
                .contains(district, neighbour)
                .doesNotContain(kashgar);
        assertThat(page("/staff/cases?q=" + kashgar, "admin")).contains(kashgar + "</a>");
        assertThat(page("/staff/cases?q=" + kashgar, "ts-head")).doesNotContain(kashgar + "</a>");
        assertThat(page("/staff/cases?unit=amr-653101&state=all", "ts-head")).contains("没有符合条件的案件");
        assertThat(page("/staff/cases.csv?state=all", "ts-handler1"))
                .contains(district)
                .doesNotContain(neighbour, kashgar);
    }

    @Test
    void the_board_is_for_those_who_oversee_and_nobody_else_learns_of_it() throws Exception {
        for (String login : List.of("ts-head", "ts-leader", "admin")) {
            assertThat(page("/staff/board", login)).contains("受理及时率", "第十五条", "href=\"/staff/board\"");
            assertThat(page("/staff/board?lang=en", login))
                    .contains("Acceptance on time")
                    .doesNotContain("??");
        }
        for (String path : List.of("/staff/board", "/staff/board.csv")) {
            mvc.perform(get(path).with(SignedIn.as("ts-handler1"))).andExpect(status().isNotFound());
            mvc.perform(get(path).with(SignedIn.as("aygul"))).andExpect(status().isForbidden());
        }
        assertThat(page("/staff/cases", "ts-handler1")).doesNotContain("/staff/board", "??");
        assertThat(page("/staff/cases?lang=en", "ts-handler1"))
                .contains("Case number")
                .doesNotContain("??");
        mvc.perform(get("/staff/cases").with(SignedIn.as("aygul"))).andExpect(status().isForbidden());
    }

    @Test
    void a_case_is_found_by_its_number_and_by_a_part_of_a_partys_name_but_never_by_its_reporter() throws Exception {
        String complaint = lodged("650102", 0).value();
        String report = reports.lodge(aReport().in("650102").lodging()).caseNo().value();

        assertThat(page("/staff/cases?q=" + complaint, "ts-handler1")).contains(complaint, "天山区晨光家电行");
        assertThat(page("/staff/cases?q=晨光家电", "ts-handler1")).contains(complaint);
        assertThat(page("/staff/cases?q=阿依古", "ts-handler1"))
                .contains(complaint)
                .doesNotContain(">阿依古丽");
        assertThat(page("/staff/cases?q=晨光食品&kind=JB", "ts-handler1"))
                .contains(report)
                .doesNotContain("巴哈尔");
        assertThat(page("/staff/cases?q=巴哈尔", "ts-handler1")).contains("没有符合条件的案件");
        assertThat(page("/staff/cases?q=%25%27%22<script>", "ts-handler1"))
                .contains("没有符合条件的案件")
                .doesNotContain("<script>\"");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where subject_kind = 'cases' and subject_id like 'q=巴哈尔%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_export_starts_no_formula_and_is_on_the_record() throws Exception {
        CaseNo caseNo = lodged("650102", 0);
        jdbc.sql("update party_party set name = '=HYPERLINK(1)' where case_no = :no and role = 'respondent'")
                .param("no", caseNo.value())
                .update();
        assertThat(page("/staff/cases.csv?q=" + caseNo, "ts-head")).contains("'=HYPERLINK(1)", "分送审查");
        assertThat(page("/staff/board.csv", "ts-head")).contains("受理及时率", "天山区市场监督管理局");
        assertThat(jdbc.sql("select count(*) from audit_entry where purpose = 'export' and actor = 'ts-head'"
                                + " and (subject_id = :search or subject_kind = 'board')")
                        .param("search", "q=" + caseNo)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void turning_pages_shows_every_case_once_in_the_same_order_there_and_back() {
        for (int i = 0; i < 7; i++) {
            lodged("653101", i);
        }
        CaseQuestion question = new CaseQuestion(RowRule.unitsOnly(Set.of("amr-653101")), filter("state=open"));
        for (Order order : Order.values()) {
            List<CaseNo> all = numbers(list.page(question, order, Turn.FIRST, 1000));
            List<CaseNo> there = new ArrayList<>();
            CaseList.Page page = list.page(question, order, Turn.FIRST, 3);
            there.addAll(numbers(page));
            while (page.next() != null) {
                page = list.page(question, order, new Turn(page.next(), false), 3);
                there.addAll(numbers(page));
            }
            assertThat(there).isEqualTo(all).hasSizeGreaterThan(6);
            List<CaseNo> back = new ArrayList<>(numbers(page));
            while (page.previous() != null) {
                page = list.page(question, order, new Turn(page.previous(), true), 3);
                back.addAll(0, numbers(page));
            }
            assertThat(back).isEqualTo(all);
        }
        assertThat(numbers(list.page(question, Order.RECEIVED, new Turn("nonsense", false), 1000)))
                .hasSizeGreaterThan(6);
    }

    @Test
    void a_page_of_a_long_list_touches_no_more_rows_than_a_page_of_a_short_one() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into casefile_case (case_no, kind, region, unit, line, status, origin, received_at,
                                closed_at, query_code, changed_at)
                            select 'TS-650105-2020-' || lpad(i::text, 6, '0'), 'TS', '650105', 'amr-650105', 'amr',
                                'archived', 'portal', timestamptz '2020-01-01' + i * interval '1 hour', now(), 'x', now()
                            from generate_series(1, 20000) i""").update();
            jdbc.sql("analyze casefile_case").update();
            for (RowRule rule : List.of(RowRule.all(), RowRule.unitsOnly(Set.of("amr-650105")))) {
                CaseQuestion question = new CaseQuestion(rule, filter("state=all"));
                long before = touched();
                CaseList.Page first = list.page(question, Order.RECEIVED, Turn.FIRST, 50);
                list.page(question, Order.RECEIVED, new Turn(first.next(), false), 50);
                list.page(question, Order.RECEIVED, new Turn(place("TS-650105-2020-000900", 900), false), 50);
                assertThat(touched() - before)
                        .as("rows of the register read for three pages")
                        .isLessThan(1_000);
            }
            status.setRollbackOnly();
        });
    }

    private static String place(String caseNo, int hours) {
        Instant at = Instant.parse("2020-01-01T00:00:00Z").plus(hours, ChronoUnit.HOURS);
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + caseNo;
    }

    private long touched() {
        return jdbc.sql("""
                        select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
                        where relname = 'casefile_case'""").query(Long.class).single();
    }

    private CaseNo lodged(String county, int daysAgo) {
        return complaints
                .lodge(aComplaint()
                        .in(county)
                        .receivedAt(Instant.now().minus(daysAgo, ChronoUnit.DAYS))
                        .lodging())
                .caseNo();
    }

    private void decided(CaseNo caseNo) {
        clock.met(caseNo, "T-ACCEPT");
    }

    private void mediated(CaseNo caseNo, String outcome) {
        mediations.begin(caseNo);
        mediations.end(caseNo, outcome, null);
    }

    private void rated(CaseNo caseNo, int stars) {
        evaluations.invite(caseNo);
        evaluations.rate(caseNo, stars, null, null);
    }

    private BoardView of(String county) {
        CaseFilter period =
                filter("region=" + county + "&from=" + LocalDate.now().minusDays(200));
        return board.view(new CaseQuestion(RowRule.all(), board.inPeriod(period)));
    }

    private static String more(BoardView before, BoardView after, String code) {
        return (part(after, code).part().cases() - part(before, code).part().cases()) + "/"
                + (part(after, code).whole().cases()
                        - part(before, code).whole().cases());
    }

    private static Share part(BoardView view, String code) {
        return view.shares().stream()
                .filter(share -> share.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Set<CaseNo> behind(CaseQuestion question, Cell cell) {
        String query =
                cell.link().contains("?") ? cell.link().substring(cell.link().indexOf('?') + 1) : "";
        return new TreeSet<>(numbers(list.page(question.with(filter(query)), Order.RECEIVED, Turn.FIRST, 100_000)));
    }

    private static List<CaseNo> numbers(CaseList.Page page) {
        return page.lines().stream().map(CaseLine::caseNo).toList();
    }

    /** Reads a filter from an address, as the pages do. */
    private static CaseFilter filter(String query) {
        MultiValueMap<String, String> parameters =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return new CaseFilterForm(
                        value(parameters, "q"),
                        value(parameters, "state"),
                        value(parameters, "kind"),
                        value(parameters, "status"),
                        value(parameters, "unit"),
                        value(parameters, "region"),
                        value(parameters, "step"),
                        value(parameters, "at"),
                        value(parameters, "due"),
                        value(parameters, "measure"),
                        value(parameters, "from"),
                        value(parameters, "to"))
                .filter();
    }

    private static @Nullable String value(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? null : UriUtils.decode(value, "UTF-8");
    }

    private RowRule rule(String login) {
        Viewer viewer = viewers.of(login);
        return viewer.seesAll() ? RowRule.all() : RowRule.unitsOnly(viewer.units());
    }

    private String page(String path, String login) throws Exception {
        return mvc.perform(get(java.net.URI.create(
                                UriUtils.encodeQuery(path, "UTF-8").replace("%25", "%")))
                        .with(SignedIn.as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
