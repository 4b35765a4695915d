package org.zhiliang.party;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.engine.CaseNo;

/** What cases have in common by their parties. Complaints are held against complaints and reports against reports. */
@Service
@Transactional(readOnly = true)
public class SharedParties {

    private static final String SENDER = """
            with mine as (select role, phone, id_number, address_key from party_party
                          where case_no = :no and role in ('complainant', 'reporter'))
            """;

    private final JdbcClient jdbc;
    private final ClosingPage page;

    SharedParties(JdbcClient jdbc, ClosingPage page) {
        this.jdbc = jdbc;
        this.page = page;
    }

    /** @param sameTrader whether it goes against the same trader, by credit code or name, as well */
    public record Other(CaseNo caseNo, boolean sameTrader) {}

    /** The other cases of the same sender: whoever gave the same telephone or identity number. */
    public List<Other> bySender(CaseNo caseNo) {
        page.write();
        return jdbc.sql(SENDER + """
                        , trader as (select uscc, name_key from party_party
                                     where case_no = :no and role in ('respondent', 'reported')),
                        theirs as (select distinct o.case_no from mine m join party_party o
                                     on o.role = m.role and (o.phone = m.phone or o.id_number = m.id_number)
                                   where o.case_no <> :no)
                        select t.case_no, exists (select 1 from trader r join party_party p on p.case_no = t.case_no
                            and p.role in ('respondent', 'reported')
                            and (p.uscc = r.uscc or p.name_key = r.name_key)) as same_trader
                        from theirs t order by t.case_no
                        """)
                .param("no", caseNo.value())
                .query((row, index) -> new Other(new CaseNo(row.getString("case_no")), row.getBoolean("same_trader")))
                .list();
    }

    /** How many different people have given this sender's telephone or address, this one included. */
    public int peopleOnContact(CaseNo caseNo) {
        page.write();
        return jdbc.sql(SENDER + """
                        select count(distinct coalesce(o.id_number, o.name_key)) from mine m join party_party o
                          on o.role = m.role and (o.phone = m.phone or o.address_key = m.address_key)
                        """)
                .param("no", caseNo.value())
                .query(Integer.class)
                .single();
    }
}
