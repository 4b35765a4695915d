package org.zhiliang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhiliang.HouseTest;

@HouseTest
class DemoPeopleTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoPeople demo;

    @Test
    void outside_the_demo_the_start_is_refused_while_demo_people_may_come_in() {
        assertThatThrownBy(() -> new DemoPeopleStayAtHome(jdbc).afterSingletonsInstantiated())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("demo accounts");
    }

    @Test
    void everybody_of_the_demo_is_listed_with_their_posts() {
        assertThat(demo.all())
                .contains(new DemoPeople.Entry("ts-handler1", "马晓东", "承办人 · 乌鲁木齐市天山区市场监督管理局"))
                .contains(new DemoPeople.Entry("aygul", "阿依古丽·买买提", ""));
    }
}
