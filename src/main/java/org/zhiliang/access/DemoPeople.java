package org.zhiliang.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The invented people of the demo, for the start-up log and the sign-in page. Empty everywhere else. */
@Service
public class DemoPeople {

    /** The password of all of them. */
    public static final String PASSWORD = "demo-2026";

    /** @param posts what they may do and where, for people to read; empty for people outside */
    public record Entry(String login, String name, String posts) {}

    private final JdbcClient jdbc;

    DemoPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, unit by unit. */
    public List<Entry> all() {
        return jdbc.sql("""
                        select u.login, u.name,
                               coalesce(string_agg(distinct r.name, '、') || ' · ' || min(n.name), '') as posts
                        from access_user u
                                 left join access_post p on p.login = u.login
                                 left join access_role r on r.code = p.role
                                 left join access_unit n on n.id = p.unit
                        where u.demo and u.enabled
                        group by u.login, u.name, u.kind
                        order by u.kind desc, min(p.unit), min(r.position), u.login
                        """).query(Entry.class).list();
    }
}
