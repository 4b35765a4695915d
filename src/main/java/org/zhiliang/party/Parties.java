package org.zhiliang.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiliang.act.ClosingPage;
import org.zhiliang.engine.CaseNo;
import org.zhiliang.engine.NotFound;

/** The parties of cases. Personal data of cases stands here and in the capability's own tables, nowhere else. */
@Service
@Transactional
public class Parties {

    private final JdbcClient jdbc;
    private final ClosingPage page;

    Parties(JdbcClient jdbc, ClosingPage page) {
        this.jdbc = jdbc;
        this.page = page;
    }

    /** Adds parties to a case, in this order. */
    public void add(CaseNo caseNo, List<Party> parties) {
        parties.forEach(party -> add(caseNo, party));
    }

    public void add(CaseNo caseNo, Party party) {
        page.sql("""
                        insert into party_party (case_no, role, organisation, name, phone, email, address, id_type,
                          id_number, uscc, contact, secret)
                        values (:no, :role, :organisation, :name, :phone, :email, :address, :idType, :idNumber, :uscc,
                          :contact, :secret)
                        """)
                .param("no", caseNo.value())
                .param("role", party.role().code())
                .param("organisation", party.organisation())
                .param("name", party.name())
                .param("phone", party.phone())
                .param("email", party.email())
                .param("address", party.address())
                .param("idType", party.idType())
                .param("idNumber", party.idNumber())
                .param("uscc", party.uscc())
                .param("contact", party.contact())
                .param("secret", party.secret())
                .add();
    }

    @Transactional(readOnly = true)
    public List<Party> of(CaseNo caseNo) {
        page.write();
        return jdbc.sql("select * from party_party where case_no = :no order by id")
                .param("no", caseNo.value())
                .query(Parties::party)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Party> find(CaseNo caseNo, PartyRole role) {
        return of(caseNo).stream().filter(party -> party.role() == role).findFirst();
    }

    /** The cases in which somebody with this telephone number has this role, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseNo> casesByPhone(PartyRole role, String phone) {
        page.write();
        return jdbc.sql("select case_no from party_party where role = :role and phone = :phone order by id")
                .param("role", role.code())
                .param("phone", phone)
                .query((row, index) -> new CaseNo(row.getString("case_no")))
                .list();
    }

    /** @throws NotFound if nobody has this role in the case */
    @Transactional(readOnly = true)
    public Party get(CaseNo caseNo, PartyRole role) {
        return find(caseNo, role).orElseThrow(() -> new NotFound(role + " of " + caseNo));
    }

    private static Party party(ResultSet row, int index) throws SQLException {
        return new Party(
                PartyRole.of(row.getString("role")),
                row.getBoolean("organisation"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                row.getString("id_type"),
                row.getString("id_number"),
                row.getString("uscc"),
                row.getString("contact"),
                row.getBoolean("secret"));
    }
}
