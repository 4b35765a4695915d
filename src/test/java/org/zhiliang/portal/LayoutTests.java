package org.zhiliang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zhiliang.HouseTest;

@HouseTest
@WithMockUser(roles = "PARTY")
class LayoutTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void pages_are_chinese_unless_english_is_chosen_and_the_choice_is_kept() {
        assertThat(mvc.get().uri("/").header("Accept-Language", "fr"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"zh-CN\"", "质量促进办事平台", "/?lang=en");
        assertThat(mvc.get().uri("/?a=1&lang=en")).cookies().hasValue("ZHILIANG_LANG", "en");
        assertThat(mvc.get().uri("/?a=1&lang=en")).bodyText().contains("lang=\"en\"", "/?a=1&amp;lang=zh");
        assertThat(mvc.get().uri("/?lang=fr")).bodyText().contains("lang=\"zh-CN\"");
    }

    @Test
    @WithMockUser(roles = {"STAFF", "ADMIN"})
    void the_navigation_shows_what_the_reader_may_use() {
        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("/camunda/app/tasklist/default/", "/staff/board", "/admin/calendar");
    }

    @Test
    void outsiders_see_no_entrances_for_officials() {
        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("/my/cases")
                .doesNotContain("/staff/", "/admin/", "/camunda/");
    }

    @Test
    void neither_the_font_nor_the_colours_of_another_government_are_served() {
        String page = bodyOf("/");
        Matcher href = Pattern.compile("/css/components-[0-9a-f]+\\.css").matcher(page);
        assertThat(href.find()).isTrue();
        assertThat(bodyOf(href.group()))
                .hasSizeGreaterThan(100_000)
                .doesNotContain("GDS Transport", "@font-face", "#1d70b8");
    }

    private String bodyOf(String uri) {
        try {
            return mvc.get().uri(uri).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
